// Long: tables of cases, one for each check that judges tool calls.
import { describe, expect, it } from 'vitest';
import { conversationSubject, turnSubject } from '../../src/checks/subject.ts';
import type { JsonValue } from '../../src/lib/json.ts';
import { callingMessage, issuesOf, judge, message } from './subjects.ts';

type Call = readonly [string, JsonValue];
type Row = readonly [
  type: string,
  params: JsonValue,
  calls: readonly Call[],
  status: string,
  details: unknown,
  message: string,
];

const search: Call = ['search', { q: 'news', limit: 5 }];

const messagesOf = (calls: readonly Call[]) => [
  message('user', 'Hi'),
  ...calls.flatMap((call) => [callingMessage([call]), message('tool', 'done')]),
  message('assistant', 'Done.'),
];

describe('in a turn', () => {
  it.each<Row>([
    ['tools_called', { tools: ['search'] }, [search], 'passed', { missing_tools: null }, 'Called: "search".'],
    [
      'tools_called',
      { tools: ['search', 'calculate'] },
      [search],
      'failed',
      { missing_tools: ['calculate'] },
      'Not called: "calculate"; called were "search".',
    ],
    [
      'tools_called',
      { tool_names: ['Search'] },
      [search],
      'failed',
      { missing_tools: ['Search'] },
      'Not called: "Search"; called were "search".',
    ],
    [
      'tools_called',
      { tools: ['search'], min_calls: 2 },
      [search],
      'failed',
      { missing_tools: ['search'] },
      'Not called at least 2 times: "search"; called were "search".',
    ],
    [
      'tools_called',
      { tools: ['search'], min_calls: 2 },
      [search, search],
      'passed',
      { missing_tools: null },
      'Called: "search".',
    ],
    [
      'tools_called',
      { tools: ['search'] },
      [],
      'failed',
      { missing_tools: ['search'] },
      'Not called: "search"; no tool was called.',
    ],
    ['tools_called', {}, [], 'passed', { missing_tools: null }, 'This checks nothing: no tool is named.'],
    [
      'tools_not_called',
      { tools: ['delete'] },
      [search],
      'passed',
      { forbidden_tools_called: null },
      'Not called: "delete".',
    ],
    [
      'tools_not_called',
      { tools: ['b', 'a'] },
      [
        ['a', {}],
        ['b', {}],
        ['a', {}],
      ],
      'failed',
      { forbidden_tools_called: ['a', 'b'] },
      'Forbidden tools were called: "a", "b".',
    ],
    [
      'tools_not_called',
      {},
      [search],
      'passed',
      { forbidden_tools_called: null },
      'This checks nothing: no tool is named.',
    ],
    [
      'tools_not_called_with_args',
      { tool_name: 'search', forbidden_args: { q: ['old', 'news'] } },
      [search],
      'failed',
      expect.objectContaining({ violations: [expect.objectContaining({ turn_index: 1 })] }),
      '"search" was called with the forbidden q = "news".',
    ],
    [
      'tools_not_called_with_args',
      { forbidden_args: { limit: '5' } },
      [search],
      'failed',
      expect.anything(),
      '"search" was called with the forbidden limit = "5".',
    ],
    [
      'tools_not_called_with_args',
      { tool_name: 'other', forbidden_args: { q: 'news' } },
      [search],
      'passed',
      { tool_name: 'other', forbidden_args: { q: 'news' } },
      'No tool call has a forbidden argument value.',
    ],
    [
      'tools_not_called_with_args',
      { tool_name: 'search' },
      [search],
      'passed',
      { tool_name: 'search', forbidden_args: {} },
      'This checks nothing: "forbidden_args" is empty.',
    ],
  ])('%s %j', async (type, params, calls, status, details, text) => {
    const outcome = await judge(type, turnSubject(messagesOf(calls), 0), params);
    expect(outcome).toMatchObject({ status, message: text });
    expect(outcome.details).toEqual(details);
  });
});

describe('tool_calls_with_args in a turn', () => {
  it.each<readonly [string, JsonValue, readonly Call[], string, unknown, string]>([
    [
      'a matching value',
      { tool_name: 'search', expected_args: { q: 'news' } },
      [search],
      'passed',
      { violations: null, matching_calls: 1 },
      'The arguments are as expected in 1 call.',
    ],
    [
      'the conversation name of the parameter',
      { tool_name: 'search', required_args: { q: 'news' } },
      [search],
      'passed',
      { violations: null, matching_calls: 1 },
      'The arguments are as expected in 1 call.',
    ],
    [
      'another value',
      { tool_name: 'search', expected_args: { q: 'olds' } },
      [search],
      'failed',
      {
        violations: [
          { type: 'value_mismatch', tool: 'search', argument: 'q', expected: 'olds', actual: 'news' },
        ],
        matching_calls: 1,
      },
      '"search" was called with q = "news", expected "olds".',
    ],
    [
      'a missing argument',
      { tool_name: 'search', expected_args: { page: 1 } },
      [search],
      'failed',
      { violations: [{ type: 'missing_argument', tool: 'search', argument: 'page' }], matching_calls: 1 },
      '"search" was called without the argument "page".',
    ],
    [
      'null asks for presence',
      { tool_name: 'search', expected_args: { q: null } },
      [search],
      'passed',
      { violations: null, matching_calls: 1 },
      'The arguments are as expected in 1 call.',
    ],
    [
      'large numbers by value',
      { expected_args: { n: 1000000 } },
      [['t', { n: 1e6 }]],
      'passed',
      { violations: null, matching_calls: 1 },
      'The arguments are as expected in 1 call.',
    ],
    [
      'a number and the string that spells it',
      { expected_args: { n: '5', yes: true } },
      [['t', { n: 5, yes: 'true' }]],
      'passed',
      { violations: null, matching_calls: 1 },
      'The arguments are as expected in 1 call.',
    ],
    [
      'every matching call counts',
      { tool_name: 'search', expected_args: { q: 'news' } },
      [search, ['search', { q: 'x' }], ['search', {}]],
      'failed',
      expect.objectContaining({ matching_calls: 3 }),
      '"search" was called with q = "x", expected "news", and 1 more.',
    ],
    [
      'other tools do not',
      { tool_name: 'search', expected_args: { q: 'news' } },
      [search, ['t', {}]],
      'passed',
      { violations: null, matching_calls: 1 },
      'The arguments are as expected in 1 call.',
    ],
    [
      'a pattern',
      { args_match: { limit: '^\\d+$', q: '(?i)NEWS' } },
      [search],
      'passed',
      { violations: null, matching_calls: 1 },
      'The arguments are as expected in 1 call.',
    ],
    [
      'a pattern that does not match',
      { args_match: { q: '^old' } },
      [search],
      'failed',
      {
        violations: [
          { type: 'pattern_mismatch', tool: 'search', argument: 'q', pattern: '^old', actual: 'news' },
        ],
        matching_calls: 1,
      },
      '"search" was called with q = "news", which does not match "^old".',
    ],
    [
      'a missing argument for a pattern',
      { args_match: { page: '1' } },
      [search],
      'failed',
      {
        violations: [
          { type: 'missing_argument_for_pattern', tool: 'search', argument: 'page', pattern: '1' },
        ],
        matching_calls: 1,
      },
      '"search" was called without the argument "page".',
    ],
    [
      'arguments that are no object',
      { expected_args: { q: 'x' } },
      [['t', '{"q": "x']],
      'failed',
      {
        violations: [{ type: 'invalid_args_json', tool: 't', error: 'the arguments are not a JSON object' }],
        matching_calls: 1,
      },
      '"t" was called with "{"q": "x", which is no JSON object.',
    ],
    [
      'a tool that was not called',
      { tool_name: 'search', expected_args: { q: 'x' } },
      [],
      'failed',
      { error: 'tool_not_called', tool_name: 'search' },
      'The tool "search" was not called.',
    ],
    [
      'a tool that was not called, nothing required',
      { tool_name: 'search' },
      [],
      'failed',
      { error: 'tool_not_called', tool_name: 'search' },
      'The tool "search" was not called.',
    ],
    [
      'nothing required',
      { tool_name: 'search' },
      [search],
      'passed',
      { message: 'no argument requirements configured' },
      'This checks only that "search" was called: no argument is required.',
    ],
    [
      'nothing required of any tool',
      {},
      [search],
      'passed',
      { message: 'no argument requirements configured' },
      'This checks nothing: no argument is required.',
    ],
    [
      'no tool called and none named',
      { expected_args: { q: 'x' } },
      [],
      'passed',
      { violations: null, matching_calls: 0 },
      'No tool was called, so there was no argument to check.',
    ],
    [
      'inherited names are no arguments',
      { expected_args: { constructor: null } },
      [['t', {}]],
      'failed',
      expect.anything(),
      '"t" was called without the argument "constructor".',
    ],
  ])('%s', async (_name, params, calls, status, details, text) => {
    const outcome = await judge('tool_calls_with_args', turnSubject(messagesOf(calls), 0), params);
    expect(outcome).toMatchObject({ status, message: text });
    expect(outcome.details).toEqual(details);
  });
});

describe('over a conversation', () => {
  it.each<Row>([
    [
      'tools_called',
      { tool_names: ['search'], min_calls: 2 },
      [search, search],
      'passed',
      { requirements: [{ tool: 'search', calls: 2, requiredCalls: 2 }], counts: { search: 2 } },
      'Called: "search".',
    ],
    [
      'tools_called',
      { tools: ['b'] },
      [search],
      'failed',
      { requirements: [{ tool: 'b', calls: 0, requiredCalls: 1 }], counts: { search: 1 } },
      'Not called: "b"; called were "search".',
    ],
    [
      'tools_not_called',
      { tool_names: ['search'] },
      [['a', {}], search],
      'failed',
      {
        violations: [
          {
            turn_index: 3,
            description: 'forbidden tool was called',
            evidence: { tool: 'search', arguments: search[1] },
          },
        ],
      },
      'Forbidden tools were called: "search".',
    ],
    [
      'tools_not_called_with_args',
      { forbidden_args: { q: 'news' } },
      [search],
      'failed',
      {
        tool_name: '',
        forbidden_args: { q: 'news' },
        violations: [
          {
            turn_index: 1,
            description: 'search called with q=news',
            evidence: { tool: 'search', argument: 'q', value: 'news', args: search[1] },
          },
        ],
      },
      '"search" was called with the forbidden q = "news".',
    ],
    [
      'tool_calls_with_args',
      { tool_name: 'search', required_args: { q: 'x' } },
      [search],
      'failed',
      {
        violations: [
          {
            turn_index: 1,
            description: 'argument value mismatch',
            evidence: { tool: 'search', argument: 'q', expected: 'x', actual: 'news' },
          },
        ],
      },
      '"search" was called with q = "news", expected "x".',
    ],
    [
      'tool_calls_with_args',
      { tool_name: 'search', expected_args: { q: 'x' } },
      [],
      'failed',
      undefined,
      'The tool "search" was not called.',
    ],
    [
      'tool_calls_with_args',
      { tool_name: 'search' },
      [],
      'passed',
      undefined,
      'This checks nothing: no argument is required.',
    ],
  ])('%s %j', async (type, params, calls, status, details, text) => {
    const outcome = await judge(type, conversationSubject(messagesOf(calls)), params);
    expect(outcome).toMatchObject({ status, message: text });
    expect(outcome.details).toEqual(details);
  });

  it.each(['tools_called', 'tools_not_called', 'tool_calls_with_args', 'tools_not_called_with_args'])(
    '%s judges an empty conversation',
    async (type) => {
      const outcome = await judge(type, conversationSubject([]), {});
      expect(outcome.status).toBe('passed');
    },
  );
});

describe('parameters', () => {
  it.each<[string, JsonValue, readonly string[]]>([
    [
      'tools_called',
      { tools: ['a'], tool_names: ['a'] },
      [
        'tool_names: "tool_names": "tools" and "tool_names" are two names of one parameter; keep one of them.',
      ],
    ],
    ['tools_called', { tools: ['a'], min_calls: 0 }, ['min_calls: "min_calls" must be at least 1, not 0.']],
    [
      'tools_called',
      { tools: ['a'], min_calls: 1.5 },
      ['min_calls: "min_calls" must be a whole number, not 1.5.'],
    ],
    [
      'tool_calls_with_args',
      { args_match: { 'a.b': '(' } },
      ['args_match.a.b: "args_match.a.b": not a valid regular expression (missing closing ): `(`).'],
    ],
    [
      'tool_calls_with_args',
      { expected_args: ['q'] },
      ['expected_args: "expected_args" must be a mapping, not a list.'],
    ],
  ])('%s %j', (type, params, expected) => {
    expect(issuesOf(type, params)).toEqual(expected);
  });
});
