import { type CheckRowsByType, calls } from './check-row.ts';

const searched = calls(['search', { q: 'news', limit: 5 }]);
const two = calls(['search', { q: 'a' }], ['order', { id: '7' }]);

/** Of the closing reply "Done.", by sha256sum. */
const DONE_SHA256 = 'ed251864987c367e9641fbdc89c1d83e9bf0fa2e3eecef8f301c79f619bfac81';

/** Rows of the checks that look at which tools were called, and with what. */
export const toolRows: CheckRowsByType = {
  tools_called: {
    params: { tools: ['search'] },
    passes: { messages: searched, says: 'Called: "search".' },
    fails: { messages: calls(['order']), says: 'Not called: "search"; called were "order".' },
    boundary: {
      messages: calls(['search'], ['search']),
      params: { tool_names: ['search'], min_calls: 2 },
      says: 'Called: "search".',
    },
    aliases: { tool_called: { tool_names: ['search'] }, tools_called_session: { tool_names: ['search'] } },
    badParams: { params: { min_calls: 0 }, issue: '"min_calls" must be at least 1, not 0.' },
    onNothing: 'failed',
  },
  tools_not_called: {
    params: { tools: ['delete'] },
    passes: { messages: searched, says: 'Not called: "delete".' },
    fails: { messages: calls(['delete']), says: 'Forbidden tools were called: "delete".' },
    boundary: { messages: calls(['Delete']), says: 'Not called: "delete".' },
    aliases: { tools_not_called_session: { tool_names: ['delete'] } },
    badParams: {
      params: { tools: ['a'], tool_names: ['a'] },
      issue: '"tool_names": "tools" and "tool_names" are two names of one parameter; keep one of them.',
    },
    onNothing: 'passed',
  },
  tool_calls_with_args: {
    params: { tool_name: 'search', expected_args: { limit: 5 }, args_match: { q: '^n' } },
    passes: { messages: searched, says: 'The arguments are as expected in 1 call.' },
    fails: {
      messages: calls(['search', { q: 'news', limit: 6 }]),
      says: '"search" was called with limit = 6, expected 5.',
    },
    boundary: {
      messages: calls(['search', { q: 'n', limit: '5' }]),
      says: 'The arguments are as expected in 1 call.',
    },
    badParams: {
      params: { args_match: { q: 5 } },
      issue: '"args_match.q" must be a text, not a number; put it in quotation marks.',
    },
    onNothing: 'failed',
  },
  tools_not_called_with_args: {
    params: { tool_name: 'search', forbidden_args: { q: ['old'] } },
    passes: { messages: searched, says: 'No tool call has a forbidden argument value.' },
    fails: {
      messages: calls(['search', { q: 'old' }]),
      says: '"search" was called with the forbidden q = "old".',
    },
    boundary: {
      messages: calls(['other', { q: 'old' }]),
      says: 'No tool call has a forbidden argument value.',
    },
    aliases: { tool_args_excluded_session: { tool_name: 'search', excluded_args: { q: 'old' } } },
    badParams: {
      params: { forbidden_args: {}, excluded_args: {} },
      issue:
        '"excluded_args": "forbidden_args" and "excluded_args" are two names of one parameter; keep one of them.',
    },
    onNothing: 'passed',
  },
  tool_args: {
    params: { tool_name: 'search', expected_args: { q: 'news' } },
    passes: { messages: searched, says: 'A call of "search" has the expected arguments.' },
    fails: {
      messages: calls(['search', { q: 'old' }], ['search', {}]),
      says: 'None of 2 calls of "search" has the expected arguments; in the last one "search" was called without the argument "q".',
    },
    boundary: {
      messages: calls(['search', { q: 'old' }], ['search', { q: 'news' }]),
      says: 'A call of "search" has the expected arguments.',
    },
    aliases: { tool_args_session: { tool_name: 'search', expected_args: { limit: null } } },
    badParams: { params: { expected_args: {} }, issue: '"tool_name" is required.' },
    onNothing: 'failed',
  },
  tool_call_count: {
    params: { tool: 'search', min: 1, max: 2 },
    passes: { messages: two, says: '"search" was called 1 time.' },
    fails: {
      messages: calls(['search'], ['search'], ['search']),
      says: '"search" was called 3 times, allowed are at most 2.',
    },
    boundary: { messages: two, params: { max: 2 }, says: 'Tools were called 2 times.' },
    badParams: {
      params: { tool: 'search' },
      issue: 'the parameters: give "min" or "max"; without it the check has nothing to judge.',
    },
    onNothing: 'failed',
  },
  tool_call_sequence: {
    params: { sequence: ['search', 'order'] },
    passes: { messages: two, says: 'Called in this order: "search", "order".' },
    fails: {
      messages: calls(['order'], ['search']),
      says: '"order" was not called after "search"; the calls were "order", "search".',
    },
    boundary: {
      messages: calls(['order'], ['search'], ['other'], ['order']),
      says: 'Called in this order: "search", "order".',
    },
    badParams: { params: { sequence: [] }, issue: '"sequence" must have at least 1 entry.' },
    onNothing: 'failed',
  },
  tool_anti_pattern: {
    params: { patterns: [{ sequence: ['order', 'search'], message: 'Search first' }] },
    passes: { messages: two, says: 'None of 1 forbidden order happened.' },
    fails: {
      messages: calls(['order'], ['other'], ['search']),
      says: 'Tools were called in a forbidden order: "order", "search" (Search first).',
    },
    boundary: { messages: calls(['order']), says: 'None of 1 forbidden order happened.' },
    badParams: {
      params: { patterns: [{ sequence: 'a' }] },
      issue: '"patterns[0].sequence" must be a list, not a text; write a list, also for a single entry.',
    },
    onNothing: 'passed',
  },
  tool_no_repeat: {
    params: { tools: ['search'] },
    passes: { messages: two, says: 'No tool was called more than 1 time in a row.' },
    fails: {
      messages: calls(['search'], ['search']),
      says: '"search" was called 2 times in a row, allowed are 1.',
    },
    boundary: {
      messages: calls(['search'], ['search'], ['order'], ['search']),
      params: { max_repeats: 2 },
      says: 'No tool was called more than 2 times in a row.',
    },
    badParams: { params: { max_repeats: 0 }, issue: '"max_repeats" must be at least 1, not 0.' },
    onNothing: 'passed',
  },
  invariant_fields_preserved: {
    params: { tool: 'search', fields: ['q'] },
    passes: { messages: two, says: 'No call lost any of "q".' },
    fails: {
      messages: calls(['search', { q: 'a' }], ['search', { p: 1 }]),
      says: '"search" was called without "q", which an earlier call has.',
    },
    boundary: {
      messages: calls(['search', {}], ['search', { q: 'a' }], ['search', { q: 'b' }], ['order', {}]),
      params: { fields: ['q'] },
      says: 'No call lost any of "q".',
    },
    badParams: { params: { tool: 'search' }, issue: '"fields" is required.' },
    onNothing: 'passed',
  },
  outcome_equivalent: {
    params: { metric: 'tool_calls', expected: ['search', 'order'] },
    passes: { messages: two, says: 'The outcome is as expected: tool calls ["search","order"].' },
    fails: {
      messages: searched,
      says: 'The outcome differs: tool calls ["search"], expected ["search","order"].',
    },
    boundary: {
      messages: searched,
      params: {
        metric: 'content_hash',
        expected: DONE_SHA256.toUpperCase(),
      },
      says: `The outcome is as expected: SHA-256 of the reply "${DONE_SHA256}".`,
    },
    badParams: {
      params: { metric: 'content_hash', expected: 'abc' },
      issue: '"expected" must be a SHA-256, written as 64 hexadecimal digits.',
    },
    onNothing: 'failed',
    codes: ['UNSUPPORTED_METRIC'],
  },
};
