import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/lib/clock.ts';
import { execute, executeOne, planArena, toolCall } from '../helpers/planned-arena.ts';

/** Section 14 of the runtime specification, example by example. */
const ZERO_CLOCK = { clock: createFixedClock('0001-01-01T00:00:00Z') };

test('14.1: two scripted turns keep one system message and count all that is sent', async () => {
  const { result, execution } = await executeOne({
    scenarios: {
      s1: {
        turns: [
          { role: 'user', content: 'First question' },
          { role: 'user', content: 'Second question' },
        ],
      },
    },
    mock: { s1: { 1: 'Hi', 2: 'Bye' } },
  });
  expect(result.messages.map(({ role, text }) => [role, text])).toEqual([
    ['system', 'SYS'],
    ['user', 'First question'],
    ['assistant', 'Hi'],
    ['user', 'Second question'],
    ['assistant', 'Bye'],
  ]);
  const { messages } = await execution.store.load(result.id);
  // "SYS" 0, "First question" 3, "Hi" 0, "Second question" 3; an output of 0 counts as 20.
  expect(messages[2]?.cost).toMatchObject({ inputTokens: 3, outputTokens: 20 });
  expect(messages[4]?.cost).toMatchObject({ inputTokens: 6, outputTokens: 20 });
  expect(result).toMatchObject({ inputTokens: 9, outputTokens: 40, cost: 490_000, status: 'passed' });
});

test('14.2: a tool call takes a mock turn of its own', async () => {
  const { result, execution, dump } = await executeOne({
    scenarios: {
      s1: {
        turns: [
          { role: 'user', content: 'a' },
          { role: 'user', content: 'b' },
        ],
      },
    },
    prompt: { allowed_tools: ['t'] },
    tools: { t: { mock_result: { a: 1 } } },
    mock: { s1: { 1: { toolCalls: [toolCall('t')] }, 2: 'done', 3: 'next' } },
  });
  // No arguments are null, which the schema `type: object` refuses; see the test of the tool for that.
  expect(result.messages.map(({ role }) => role)).toEqual([
    'system',
    'user',
    'assistant',
    'tool',
    'assistant',
    'user',
    'assistant',
  ]);
  expect(result.messages.at(-1)?.text).toBe('next');
  expect(dump.ToolStats).toEqual({ total_calls: 1, by_tool: { t: 1 } });
  const { messages } = await execution.store.load(result.id);
  expect(messages[2]?.toolCalls).toEqual([{ id: 'call_0_t', name: 't', args: null }]);
});

test('14.2: the tool message shows the result as indented JSON', async () => {
  const { execution, result } = await executeOne({
    prompt: { allowed_tools: ['t'] },
    tools: { t: { mock_result: { a: 1 } } },
    mock: { s1: { 1: { toolCalls: [toolCall('t', {})] }, 2: 'done' } },
  });
  const { messages } = await execution.store.load(result.id);
  expect(messages[3]).toMatchObject({
    role: 'tool',
    content: '{\n  "a": 1\n}',
    toolResult: { id: 'call_0_t', name: 't', latencyMs: 0 },
  });
});

test('14.3: a failing turn assertion stands on the reply and in the error, and stops the conversation', async () => {
  const { result, dump } = await executeOne({
    scenarios: {
      s1: {
        turns: [
          {
            role: 'user',
            content: 'a',
            assertions: [{ type: 'content_includes', params: { patterns: ['foo', 'bar'] } }],
          },
          { role: 'user', content: 'b' },
        ],
        conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['foo'] } }],
      },
    },
    mock: { s1: { 1: 'foo', 2: 'never' } },
  });
  expect(dump.Messages).toHaveLength(3);
  expect(JSON.stringify((dump.Messages as { meta?: object }[])[2]?.meta)).toBe(
    '{"assertions":{"failed":1,"passed":false,"results":[{"details":{"missing_patterns":["bar"]},"message":"",' +
      '"passed":false,"type":"content_includes"}],"total":1}}',
  );
  expect(dump.Error).toBe(
    'pipeline execution failed: validation failed: [assertion 0 (content_includes) failed with details: ' +
      'map[missing_patterns:[bar]]]',
  );
  expect(result.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant']);
  expect(dump.conversation_assertions).toMatchObject({ failed: 0, passed: true, total: 1 });
  expect(result.status).toBe('failed');
});

test('14.3: a passing assertion shows its details too', async () => {
  const assertions = [{ type: 'content_includes', params: { patterns: ['foo'] } }];
  const { result, execution } = await executeOne({
    scenarios: { s1: { turns: [{ role: 'user', content: 'a', assertions }] } },
    mock: { s1: { 1: 'foo' } },
  });
  const { messages } = await execution.store.load(result.id);
  expect(messages.at(-1)?.meta).toMatchObject({
    assertions: { results: [{ details: { missing_patterns: null }, passed: true }], passed: true, failed: 0 },
  });
});

test.each([
  ['one of two fails', ['foo', 'bar'], { failed: 1, passed: false, total: 2 }],
  // Upstream says false here, as if nothing asserted were a failure.
  ['none is configured', [], { failed: 0, passed: true, results: null, total: 0 }],
])('14.4: the summary of conversation assertions when %s', async (_case, patterns, summary) => {
  const { dump } = await executeOne({
    scenarios: {
      s1: {
        conversation_assertions: patterns.map((pattern) => ({
          type: 'content_includes_any',
          params: { patterns: [pattern] },
        })),
      },
    },
    mock: { s1: { 1: 'foo' } },
  });
  expect(dump.conversation_assertions).toMatchObject(summary);
});

test('14.6: a guardrail that fires stands on the message and among the violations', async () => {
  const runs = planArena({
    prompt: { validators: [{ type: 'max_sentences', params: { max_sentences: 1 } }] },
    mock: { s1: { 1: 'One. Two.' } },
  });
  const { ids, store, results } = await execute(runs, ZERO_CLOCK);
  const dump = JSON.parse(new TextDecoder().decode(await store.dumpToJson(ids[0]!)));
  expect(JSON.stringify(dump.Messages.at(-1).validations)).toBe(
    '[{"validator_type":"max_sentences","passed":false,"details":{"count":2,"max":1},"timestamp":"0001-01-01T00:00:00Z"}]',
  );
  expect(dump.Violations).toEqual([{ type: 'max_sentences', tool: '', detail: 'map[count:2 max:1]' }]);
  expect(dump.Error).toBe('');
  expect(results[0]).toMatchObject({
    status: 'failed',
    checks: [{ use: 'guardrail', status: 'failed', turn: 0 }],
  });
});
