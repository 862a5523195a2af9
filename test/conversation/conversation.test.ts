import { describe, expect, test } from 'vitest';
import { defaultConversationExecutor } from '../../src/conversation/default-conversation-executor.ts';
import type { RunContext } from '../../src/conversation/run-context.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { createMemoryStateStore } from '../../src/state/memory-state-store.ts';
import {
  execute,
  executeOne,
  FIXED_TIME,
  type PlannedArenaInput,
  planArena,
  toolCall,
} from '../helpers/planned-arena.ts';

const user = (content: string, extra: object = {}) => ({ role: 'user', content, ...extra });
const includes = (pattern: string, extra: object = {}) => ({
  type: 'content_includes',
  params: { patterns: [pattern] },
  ...extra,
});
const scenario = (...turns: object[]) => ({ s1: { turns } });

describe('tool loop', () => {
  const tools = { t: { mock_result: 'fine' }, other: {} };
  const answerOf = async (input: PlannedArenaInput, call: ReturnType<typeof toolCall>) => {
    const { result, execution } = await executeOne({
      tools,
      prompt: { allowed_tools: ['t', 'ghost'] },
      mock: { s1: { 1: { toolCalls: [call] }, 2: 'done' } },
      ...input,
    });
    const { messages } = await execution.store.load(result.id);
    return { result, tool: messages.find(({ role }) => role === 'tool') };
  };

  test.each<[string, ReturnType<typeof toolCall>, PlannedArenaInput, string, string | undefined]>([
    ['an allowed tool', toolCall('t', {}), {}, 'fine', undefined],
    ['an unknown tool', toolCall('nope', {}), {}, 'Error: tool not found: nope', 'tool not found: nope'],
    [
      'a tool outside the allow-list',
      toolCall('other', {}),
      {},
      'Error: tool not found: other',
      'tool not found: other',
    ],
    [
      'an allowed tool that does not exist',
      toolCall('ghost', {}),
      {},
      'Error: tool not found: ghost',
      'tool not found: ghost',
    ],
    [
      'arguments that do not fit',
      toolCall('t', { a: 1 }),
      { tools: { t: { input_schema: { type: 'object', properties: { a: { type: 'string' } } } } } },
      'Error: tool t validation error (args_invalid): argument validation failed: [a: must be string]',
      'tool t validation error (args_invalid): argument validation failed: [a: must be string]',
    ],
    [
      'a result that does not fit',
      toolCall('t', {}),
      { tools: { t: { mock_result: 1, output_schema: { type: 'string' } } } },
      'Tool execution failed: result validation failed: coercion failed: tool t validation error (result_invalid): [(root): must be string]',
      'result validation failed: coercion failed: tool t validation error (result_invalid): [(root): must be string]',
    ],
    [
      'a blocked tool',
      toolCall('t', {}),
      { scenarios: { s1: { tool_policy: { tool_choice: 'auto', blocklist: ['t'] } } } },
      'Tool t is blocked by policy',
      'Tool t is blocked by policy',
    ],
  ])('answers a call of %s', async (_case, call, input, content, error) => {
    const { result, tool } = await answerOf(input, call);
    expect(tool).toMatchObject({ content, toolResult: { content, latencyMs: 0 } });
    expect(tool?.toolResult?.error).toBe(error);
    expect(result).toMatchObject({ status: 'passed' });
    expect(result.messages.at(-1)?.text).toBe('done');
  });

  test('calls of one answer are made in order', async () => {
    const { result } = await executeOne({
      tools: { a: {}, b: {} },
      prompt: { allowed_tools: ['a', 'b'] },
      mock: {
        s1: { 1: { toolCalls: [toolCall('b', {}), toolCall('a', {}), toolCall('b', {})] }, 2: 'done' },
      },
    });
    const [call] = result.messages.filter(({ toolCalls }) => toolCalls.length > 0);
    expect(call?.toolCalls.map(({ id }) => id)).toEqual(['call_0_b', 'call_1_a', 'call_2_b']);
    expect(result.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
      'tool',
      'tool',
      'assistant',
    ]);
  });

  test('ends after ten rounds and keeps what was said', async () => {
    const { result } = await executeOne({
      tools: { t: {} },
      prompt: { allowed_tools: ['t'] },
      mock: {
        s1: Object.fromEntries(
          Array.from({ length: 20 }, (_, n) => [n + 1, { toolCalls: [toolCall('t', {})] }]),
        ),
      },
    });
    expect(result).toMatchObject({ status: 'error', error: { code: 'MAX_TOOL_ROUNDS' } });
    expect(result.messages.filter(({ role }) => role === 'assistant')).toHaveLength(10);
    expect(result.messages.filter(({ role }) => role === 'tool')).toHaveLength(10);
  });

  test('offers what the prompt allows; the tool choice holds for the first round', async () => {
    const requests: CompletionRequest[] = [];
    const inner = createMockProvider({
      id: 'p',
      model: 'm',
      mockFile: {
        scenarios: {
          s1: {
            turns: { 1: { text: '', toolCalls: [toolCall('t', {})] }, 2: { text: 'done', toolCalls: [] } },
          },
        },
        selfplay: {},
      },
    });
    const provider: Provider = {
      ...inner,
      complete: async (request, signal) => {
        requests.push(structuredClone(request));
        return inner.complete(request, signal);
      },
    };
    await execute(
      planArena({
        tools,
        prompt: { allowed_tools: ['ghost', 't'] },
        scenarios: { s1: { tool_policy: { tool_choice: 'required' } } },
        arena: { defaults: { temperature: 0.5, max_tokens: 9, seed: 4 } },
      }),
      { createProvider: () => provider },
    );
    expect(requests.map(({ toolChoice }) => toolChoice)).toEqual(['required', 'auto']);
    expect(requests[0]).toMatchObject({
      system: 'SYS',
      tools: [{ name: 't', description: 'Tool t.', inputSchema: { type: 'object' } }],
      temperature: 0.5,
      maxTokens: 9,
      seed: 4,
      speaker: { role: 'assistant', scenario: 's1', turn: 0 },
    });
    expect(requests[1]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool']);
  });
});

describe('turn assertions', () => {
  test('all of a failed turn are judged, later turns are not reached, conversation checks judge what there is', async () => {
    const { result } = await executeOne({
      scenarios: {
        s1: {
          turns: [
            user('a', { assertions: [includes('one')] }),
            user('b', { assertions: [includes('x', { message: 'Say x' }), includes('two'), includes('y')] }),
            user('c', { assertions: [includes('three')] }),
          ],
          conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['two'] } }],
        },
      },
      prompt: { validators: [{ type: 'length', params: { max_characters: 100 } }] },
      mock: { s1: { 1: 'one', 2: 'two', 3: 'three' } },
    });
    expect(result.status).toBe('failed');
    expect(
      result.checks.map(({ use, scope, turn, status, code }) => [use, scope, turn, status, code]),
    ).toEqual([
      ['guardrail', 'turn', 0, 'passed', undefined],
      ['assertion', 'turn', 0, 'passed', undefined],
      ['guardrail', 'turn', 1, 'passed', undefined],
      ['assertion', 'turn', 1, 'failed', undefined],
      ['assertion', 'turn', 1, 'passed', undefined],
      ['assertion', 'turn', 1, 'failed', undefined],
      ['guardrail', 'turn', 2, 'skipped', 'NOT_REACHED'],
      ['assertion', 'turn', 2, 'skipped', 'NOT_REACHED'],
      ['assertion', 'conversation', undefined, 'passed', undefined],
    ]);
    expect(result.checks[3]?.message).toMatch(/^Say x \(.+\)$/);
    expect(new Set(result.checks.map(({ id }) => id)).size).toBe(result.checks.length);
    expect(result.messages.map(({ text }) => text)).not.toContain('c');
  });

  test('a check type that is not built yet is an error that names it, and does not stop the conversation', async () => {
    const { result } = await executeOne({
      scenarios: scenario(
        user('a', { assertions: [{ type: 'llm_judge', params: { criteria: 'Kind.' } }] }),
        user('b'),
      ),
      defaultResponse: 'ok',
    });
    expect(result).toMatchObject({
      status: 'error',
      checks: [
        {
          type: 'llm_judge',
          status: 'error',
          code: 'UNSUPPORTED_CHECK',
          message: expect.stringContaining('"llm_judge"'),
        },
      ],
    });
    expect(result.messages).toHaveLength(5);
  });

  test('a file named by a parameter is read beside the manifest', async () => {
    const assertion = { type: 'json_schema', params: { schema_file: 'schemas/a.json' } };
    const { result } = await executeOne(
      { scenarios: scenario(user('a', { assertions: [assertion] })), defaultResponse: '{"a":1}' },
      { files: { '/repo/schemas/a.json': '{"required":["b"]}' } },
    );
    expect(result.checks[0]).toMatchObject({ status: 'failed', message: expect.stringContaining("'b'") });
  });
});

describe('guardrails', () => {
  const banned = { type: 'banned_words', params: { words: ['damn'] } };
  const awaits = (params: object) => ({ type: 'guardrail_triggered', params });
  test.each<[string, object, object[], string, object]>([
    ['fails its run', banned, [], 'failed', { status: 'failed' }],
    [
      'is expected when an assertion of the turn names it',
      banned,
      [awaits({ validator_type: 'banned_words' })],
      'passed',
      { status: 'failed', expected: true },
    ],
    [
      'is not expected by an assertion that wants silence',
      banned,
      [awaits({ validator: 'banned_words', should_trigger: false })],
      'failed',
      { status: 'failed' },
    ],
    [
      'is advisory on request',
      { ...banned, fail_on_violation: false },
      [],
      'passed',
      { status: 'failed', advisory: true },
    ],
  ])('one that fires %s', async (_case, validator, assertions, status, check) => {
    const { result } = await executeOne({
      scenarios: scenario(user('a', { assertions })),
      prompt: { validators: [validator] },
      defaultResponse: 'damn it',
    });
    expect(result.status).toBe(status);
    expect(result.checks[0]).toMatchObject({ use: 'guardrail', turn: 0, ...check });
    if (!('expected' in check)) expect(result.checks[0]).not.toHaveProperty('expected');
  });

  test('is not expected by an assertion that wants silence from another name of it', async () => {
    const { result } = await executeOne({
      scenarios: scenario(
        user('a', { assertions: [awaits({ validator_type: 'max_length', should_trigger: false })] }),
      ),
      prompt: { validators: [{ type: 'length', params: { max_characters: 3 } }] },
      defaultResponse: 'too long',
    });
    expect(result.checks.map(({ status, expected }) => [status, expected])).toEqual([
      ['failed', undefined],
      ['passed', undefined],
    ]);
    expect(result.status).toBe('failed');
  });

  test('an assertion of another turn does not excuse it', async () => {
    const { result } = await executeOne({
      scenarios: scenario(user('a'), user('b', { assertions: [awaits({ validator_type: 'banned_words' })] })),
      prompt: { validators: [banned] },
      defaultResponse: 'damn it',
    });
    expect(result.checks.filter(({ use }) => use === 'guardrail').map(({ expected }) => expected)).toEqual([
      undefined,
      true,
    ]);
    expect(result.status).toBe('failed');
  });

  test('does not stop the conversation, and an empty reply leaves nothing to judge', async () => {
    const { result } = await executeOne({
      scenarios: scenario(user('a'), user('b')),
      prompt: { validators: [banned] },
      mock: { s1: { 1: 'damn', 2: '' } },
    });
    expect(result.checks.map(({ status, code }) => [status, code])).toEqual([
      ['failed', undefined],
      ['skipped', 'NO_REPLY'],
    ]);
  });
});

describe('a run that breaks off', () => {
  const assertions = [includes('x')];
  test.each<[string, PlannedArenaInput, RegExp, number]>([
    ['MOCK_ENTRY_MISSING', { mock: { s1: { 1: 'x' } } }, /mock turn 2 of scenario "s1"/, 4],
    [
      'SELF_PLAY_UNSUPPORTED',
      {
        scenarios: scenario(user('a', { assertions }), { role: 'shopper', persona: 'p' }),
        arena: { self_play: { enabled: true, roles: [{ id: 'shopper', provider: 'x' }] } },
      },
      /self-play role "shopper"/,
      3,
    ],
    [
      'UNSUPPORTED_ROLE',
      { scenarios: scenario(user('a', { assertions }), { role: 'assistant' }) },
      /unsupported role "assistant"/,
      3,
    ],
    [
      'MEDIA_UNSUPPORTED',
      {
        scenarios: scenario(user('a', { assertions }), {
          role: 'user',
          parts: [{ type: 'image', media: {} }],
        }),
      },
      /part of type "image"/,
      3,
    ],
    ['PROMPT_UNRESOLVED', { prompt: { system_template: '{{x}}' } }, /\{\{x\}\}/, 0],
    [
      'TOOL_NOT_MOCKED',
      {
        prompt: { allowed_tools: ['t'] },
        tools: { t: { mode: 'live' } },
        mock: { s1: { 1: { toolCalls: [toolCall('t', {})] } } },
      },
      /Tool "t" has the mode "live"/,
      3,
    ],
  ])(
    'with %s keeps what was said, skips what was not reached and judges the rest',
    async (code, input, message, messages) => {
      const { result } = await executeOne({
        scenarios: {
          s1: {
            turns: [user('a', { assertions }), user('b', { assertions })],
            ...Object.values(input.scenarios ?? {})[0],
            conversation_assertions: [{ type: 'content_not_includes', params: { patterns: ['zzz'] } }],
          },
        },
        ...(input.mock === undefined ? { defaultResponse: 'x' } : {}),
        ...Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'scenarios')),
      });
      expect(result).toMatchObject({ status: 'error', error: { code } });
      expect(result.error?.message).toMatch(message);
      expect(result.messages).toHaveLength(messages);
      expect(result.checks.find(({ scope }) => scope === 'conversation')?.code).not.toBe('NOT_REACHED');
      expect(result.checks.some(({ scope }) => scope === 'conversation')).toBe(true);
      const skipped = result.checks.filter(({ status }) => status === 'skipped');
      expect(skipped.every((check) => check.code === 'NOT_REACHED')).toBe(true);
    },
  );

  test('text parts are joined', async () => {
    const parts = [
      { type: 'text', text: 'Hello {{region}}' },
      { type: 'text', text: '!' },
    ];
    const { result } = await executeOne({ scenarios: scenario({ role: 'user', content: 'ignored', parts }) });
    expect(result.messages[1]?.text).toBe('Hello default!');
  });

  test('by a provider keeps the turns before it and the user text of its own', async () => {
    const inner = createMockProvider({ id: 'p', model: 'm' });
    let calls = 0;
    const provider: Provider = {
      ...inner,
      complete: async (request, signal) => {
        if (++calls === 2) throw new ProviderError({ code: 'OVERLOADED', message: 'Too busy.' });
        return inner.complete(request, signal);
      },
    };
    const { result } = await executeOne(
      { scenarios: scenario(user('a'), user('b', { assertions })) },
      { createProvider: () => provider },
    );
    expect(result).toMatchObject({ status: 'error', error: { code: 'OVERLOADED', message: 'Too busy.' } });
    expect(result.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(result.checks).toMatchObject([{ turn: 1, status: 'skipped', code: 'NOT_REACHED' }]);
    expect(result.inputTokens).toBeGreaterThan(0);
  });
});

test('without a mock file the run is marked as unscripted', async () => {
  expect((await executeOne({})).result).toMatchObject({ unscripted: true, status: 'passed' });
  expect((await executeOne({ defaultResponse: 'x' })).result).not.toHaveProperty('unscripted');
});

test('an arena without prompts says so to the model', async () => {
  const { result } = await executeOne({ prompt: null });
  expect(result.messages[0]).toMatchObject({ role: 'system', text: 'You are a helpful AI assistant.' });
});

describe('streaming', () => {
  const contextFor = (provider: Provider): RunContext => ({
    runId: 'run',
    clock: createFixedClock(FIXED_TIME),
    elapsedMs: () => 0,
    signal: new AbortController().signal,
    store: createMemoryStateStore(),
    provider,
    tools: new Map(),
    emit: () => undefined,
    readText: async () => '',
  });
  const mock = createMockProvider({
    id: 'p',
    model: 'm',
    mockFile: { defaultResponse: 'A reply that is longer than twenty bytes.', scenarios: {}, selfplay: {} },
  });

  test('gives the pieces of the provider and leaves the same conversation behind', async () => {
    const [run] = planArena({
      scenarios: scenario(user('a', { assertions: [includes('longer')] }), user('b')),
      prompt: { allowed_tools: ['t'] },
    });
    const streamed = contextFor(mock);
    const chunks = [];
    for await (const chunk of defaultConversationExecutor.executeStream({ run: run! }, streamed))
      chunks.push(chunk);
    expect(chunks.map(({ turn }) => turn)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(chunks.map(({ delta }) => delta).join('')).toBe(
      'A reply that is longer than twenty bytes.'.repeat(2),
    );
    const whole = contextFor(mock);
    await defaultConversationExecutor.execute({ run: run! }, whole);
    expect(await streamed.store.getArenaState('run')).toEqual(await whole.store.getArenaState('run'));
  });

  test('a scenario that streams asks the provider for a stream, and a turn may differ', async () => {
    const asked: string[] = [];
    const provider: Provider = {
      ...mock,
      complete: async (request, signal) => {
        asked.push('complete');
        return mock.complete(request, signal);
      },
      async *stream(request, signal) {
        asked.push('stream');
        yield* mock.stream(request, signal);
      },
    };
    const [run] = planArena({
      scenarios: { s1: { streaming: true, turns: [user('a'), user('b', { streaming: false })] } },
    });
    await defaultConversationExecutor.execute({ run: run! }, contextFor(provider));
    expect(asked).toEqual(['stream', 'complete']);
  });

  test('a stream that ends early is an error', async () => {
    const provider: Provider = {
      ...mock,
      async *stream() {
        yield { delta: 'half' };
      },
    };
    const [run] = planArena({ scenarios: { s1: { streaming: true, turns: [user('a')] } } });
    await expect(
      defaultConversationExecutor.execute({ run: run! }, contextFor(provider)),
    ).rejects.toMatchObject({
      code: 'STREAM_INCOMPLETE',
      retryable: true,
    });
  });
});
