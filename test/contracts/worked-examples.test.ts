import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { executeOne, FIXED_TIME, type PlannedArenaInput, toolCall } from '../helpers/planned-arena.ts';

/**
 * Section 14 of the runtime specification, example by example. `upstream` is what an example says of PromptArena where
 * we differ on purpose, `ours` what happens here; `row` is the beginning of the line of docs/compatibility.md that says why.
 */
interface Correction {
  readonly upstream: unknown;
  readonly ours: unknown;
  readonly row: string;
}

const corrections = {
  systemIsApart: {
    upstream: ['system', 'user', 'assistant', 'user'],
    ours: ['user', 'assistant', 'user'],
    row: 'The stored system message is sent again as a message from turn 2 on.',
  },
  systemCounts: {
    // "You answer customers." is 21 bytes, 5 tokens; a question 3, "Hi" none.
    upstream: { turn1: 3, turn2: 5 + 3 + 0 + 3 },
    ours: { turn1: 5 + 3, turn2: 5 + 3 + 0 + 3 },
    row: 'Mock tokens leave the system prompt out on the first call',
  },
  allAssertions: {
    upstream: ['content_includes'],
    ours: ['content_includes', 'content_matches'],
    row: 'The first failed assertion of a turn hides the others.',
  },
  failedIsNoError: {
    upstream: 'error',
    ours: 'failed',
    row: 'A failed turn assertion is a run error',
  },
  guardrailFails: {
    upstream: 'passed',
    ours: 'failed',
    row: 'A guardrail that fires is recorded and never fails anything.',
  },
  validationTime: {
    upstream: '0001-01-01T00:00:00Z',
    ours: FIXED_TIME.replace('.000Z', 'Z'),
    row: 'Timestamps of validations are zero.',
  },
  nothingAsserted: {
    upstream: false,
    ours: true,
    row: 'The summary of a run without assertions says',
  },
  packEvalJudges: {
    upstream: [],
    ours: [{ use: 'pack-eval', status: 'failed' }],
    row: '`pack_evals` of the arena and `evals` of a prompt do nothing.',
  },
  evalMessage: {
    upstream: 'missing patterns: x',
    ours: 'The reply lacks "x"; it says "foo".',
    row: 'Messages of checks are fragments',
  },
} satisfies Record<string, Correction>;

describe('14.1: two scripted turns, mock provider, no tools', () => {
  const questions = ['First question', 'Second question'];
  const example = (system: string): PlannedArenaInput => ({
    prompt: { system_template: system },
    scenarios: { s1: { turns: questions.map((content) => ({ role: 'user', content })) } },
    mock: { s1: { 1: 'Hi', 2: 'Bye' } },
  });

  it('keeps one system message and every exchange', async () => {
    const { result, execution } = await executeOne(example('SYS'));
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
    // The cost is the sum of both: 49 tokens at 0.00001 USD.
    expect(result).toMatchObject({ inputTokens: 9, outputTokens: 40, cost: 490_000, status: 'passed' });
  });

  it('sends the system prompt apart', async () => {
    const requests: CompletionRequest[] = [];
    await executeOne(example('SYS'), listening(requests));
    expect(requests.map(({ system }) => system)).toEqual(['SYS', 'SYS']);
    expect(requests[0]?.messages.map(({ role }) => role)).toEqual(['user']);
    expect(requests[1]?.messages.map(({ role }) => role)).toEqual(corrections.systemIsApart.ours);
  });

  it('counts the system prompt on every call', async () => {
    const { result, execution } = await executeOne(example('You answer customers.'));
    const { messages } = await execution.store.load(result.id);
    expect({ turn1: messages[2]?.cost?.inputTokens, turn2: messages[4]?.cost?.inputTokens }).toEqual(
      corrections.systemCounts.ours,
    );
  });
});

describe('14.2: a tool turn', () => {
  const example: PlannedArenaInput = {
    scenarios: { s1: { turns: ['a', 'b'].map((content) => ({ role: 'user', content })) } },
    prompt: { allowed_tools: ['t'] },
    tools: { t: { mock_result: { a: 1 } } },
    mock: { s1: { 1: { toolCalls: [toolCall('t', {})] }, 2: 'done', 3: 'next' } },
  };

  it('takes a mock turn of its own', async () => {
    const { result, dump } = await executeOne(example);
    expect(result.messages.map(({ role, text }) => [role, text])).toEqual([
      ['system', 'SYS'],
      ['user', 'a'],
      ['assistant', ''],
      ['tool', '{\n  "a": 1\n}'],
      ['assistant', 'done'],
      ['user', 'b'],
      ['assistant', 'next'],
    ]);
    expect(dump.ToolStats).toEqual({ total_calls: 1, by_tool: { t: 1 } });
  });

  it('shows call and answer as PromptArena writes them', async () => {
    const { dump } = await executeOne(example);
    const messages = dump.Messages as readonly Record<string, unknown>[];
    expect(messages[2]?.tool_calls).toEqual([{ id: 'call_0_t', name: 't', args: {} }]);
    expect(messages[3]?.tool_result).toEqual({
      id: 'call_0_t',
      name: 't',
      content: '{\n  "a": 1\n}',
      latency_ms: 0,
    });
  });

  it('reads a call without arguments as null, which the schema of the tool refuses', async () => {
    const mock = { s1: { 1: { toolCalls: [toolCall('t')] }, 2: 'done', 3: 'next' } };
    const { dump } = await executeOne({ ...example, mock });
    const messages = dump.Messages as readonly Record<string, unknown>[];
    expect(messages[2]?.tool_calls).toEqual([{ id: 'call_0_t', name: 't', args: null }]);
    expect(messages[3]?.tool_result).toHaveProperty('error');
  });
});

describe('14.3: a failing turn assertion', () => {
  const includes = (...patterns: string[]) => ({ type: 'content_includes', params: { patterns } });
  const example = (...assertions: object[]): PlannedArenaInput => ({
    scenarios: {
      s1: {
        turns: [
          { role: 'user', content: 'a', assertions },
          { role: 'user', content: 'b' },
        ],
        conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['foo'] } }],
      },
    },
    mock: { s1: { 1: 'foo', 2: 'never' } },
  });

  it('stands on the reply and in the error, and stops the conversation', async () => {
    const { result, dump } = await executeOne(example(includes('foo', 'bar')));
    const messages = dump.Messages as readonly { readonly meta?: object }[];
    expect(JSON.stringify(messages[2]?.meta)).toBe(
      '{"assertions":{"failed":1,"passed":false,"results":[{"details":{"missing_patterns":["bar"]},"message":"",' +
        '"passed":false,"type":"content_includes"}],"total":1}}',
    );
    expect(dump.Error).toBe(
      'pipeline execution failed: validation failed: [assertion 0 (content_includes) failed with details: ' +
        'map[missing_patterns:[bar]]]',
    );
    expect(result.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant']);
    // Conversation assertions look at what there is.
    expect(dump.conversation_assertions).toMatchObject({ failed: 0, passed: true, total: 1 });
    expect(result.status).toBe(corrections.failedIsNoError.ours);
  });

  it('shows details when it passes, too', async () => {
    const { dump, result } = await executeOne(example(includes('foo')));
    const messages = dump.Messages as readonly { readonly meta?: object }[];
    expect(JSON.stringify(messages[2]?.meta)).toBe(
      '{"assertions":{"failed":0,"passed":true,"results":[{"details":{"missing_patterns":null},"message":"",' +
        '"passed":true,"type":"content_includes"}],"total":1}}',
    );
    expect(result.messages.at(-1)?.text).toBe('never');
  });

  it('hides none of those behind it', async () => {
    const { result } = await executeOne(
      example(includes('foo', 'bar'), { type: 'content_matches', params: { pattern: 'f' } }),
    );
    const judged = result.checks.filter(({ scope, turn }) => scope === 'turn' && turn === 0);
    expect(judged.map(({ type }) => type)).toEqual(corrections.allAssertions.ours);
  });
});

test.each([
  ['one of two fails', ['foo', 'bar'], { failed: 1, passed: false, total: 2 }],
  [
    'none is configured',
    [],
    { failed: 0, passed: corrections.nothingAsserted.ours, results: null, total: 0 },
  ],
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

test('14.5: a pack eval stands among the conversation assertions', async () => {
  const { dump, result } = await executeOne({
    arena: {
      pack_evals: [
        { id: 'e1', type: 'contains', trigger: 'on_session_complete', params: { patterns: ['x'] } },
      ],
    },
    mock: { s1: { 1: 'foo' } },
  });
  const { results } = dump.conversation_assertions as { readonly results: readonly object[] };
  const { ours: message } = corrections.evalMessage;
  expect(results.map((entry) => JSON.stringify(entry))).toEqual([
    `{"type":"pack_eval:contains","passed":false,"message":${JSON.stringify(message)},` +
      '"details":{"duration_ms":0,"eval_id":"e1"}}',
  ]);
  expect(result.checks).toMatchObject(corrections.packEvalJudges.ours);
});

test('14.6: a guardrail that fires stands on the message and among the violations', async () => {
  const { dump, result } = await executeOne({
    prompt: { validators: [{ type: 'max_sentences', params: { max_sentences: 1 } }] },
    mock: { s1: { 1: 'One. Two.' } },
  });
  const messages = dump.Messages as readonly { readonly validations?: readonly object[] }[];
  expect(JSON.stringify(messages.at(-1)?.validations)).toBe(
    '[{"validator_type":"max_sentences","passed":false,"details":{"count":2,"max":1},' +
      `"timestamp":"${corrections.validationTime.ours}"}]`,
  );
  expect(dump.Violations).toEqual([{ type: 'max_sentences', tool: '', detail: 'map[count:2 max:1]' }]);
  expect(dump.Error).toBe('');
  expect(result).toMatchObject({
    status: corrections.guardrailFails.ours,
    checks: [{ use: 'guardrail', status: 'failed', turn: 0 }],
  });
});

describe('corrections', () => {
  const rows = readFileSync(fileURLToPath(new URL('../../docs/compatibility.md', import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));

  it.each(Object.entries(corrections))(
    '%s has its row in docs/compatibility.md',
    (_name, { upstream, ours, row }) => {
      expect(ours).not.toEqual(upstream);
      expect(rows.filter((line) => line.startsWith(`| ${row}`))).toHaveLength(1);
    },
  );
});

/** Options that note every request made to the assistant. */
function listening(requests: CompletionRequest[]): Parameters<typeof executeOne>[1] {
  const pool = createProviderPool({ mode: 'mock' });
  return {
    createProvider: (run) => {
      const provider = pool.providerOf(run);
      const complete: typeof provider.complete = (request, signal) => {
        requests.push(request);
        return provider.complete(request, signal);
      };
      return { ...provider, complete };
    },
  };
}
