import { describe, expect, it } from 'vitest';
import { findPricing } from '../../../src/cost/find-pricing.ts';
import { priceUsage } from '../../../src/cost/price-usage.ts';
import type { Message } from '../../../src/model/message.ts';
import { isLanguageModel, type LanguageModel } from '../../../src/providers/language-model/language-model.ts';
import { languageModelProvider } from '../../../src/providers/language-model/language-model-provider.ts';
import type { CompletionRequest } from '../../../src/providers/provider.ts';
import { type ModelVersion, spokenObject, toolCall, words } from '../../helpers/language-models.ts';
import { helloRequest } from '../../helpers/scripted-calls.ts';

const { signal } = new AbortController();
const versions: readonly ModelVersion[] = ['v2', 'v3'];

const said = (role: Message['role'], content: string, more: Partial<Message> = {}): Message => ({
  role,
  content,
  turn: 0,
  timestamp: '2000-01-01T00:00:00Z',
  ...more,
});

const full: CompletionRequest = {
  ...helloRequest,
  system: 'Be brief.',
  messages: [
    said('user', 'Where are they?'),
    said('assistant', 'Let me see.', { toolCalls: [{ id: 'a', name: 'find', args: { who: 'Ada' } }] }),
    said('tool', 'Oslo', { toolResult: { id: 'a', name: 'find', content: 'Oslo', latencyMs: 0 } }),
    said('tool', 'gone', {
      toolResult: { id: 'b', name: 'find', content: 'gone', error: 'gone', latencyMs: 0 },
    }),
    said('assistant', '', { toolCalls: [{ id: 'c', name: 'find', args: {} }] }),
    said('tool', 'Rome', { toolResult: { id: 'c', name: 'find', content: 'Rome', latencyMs: 0 } }),
    said('user', ''),
  ],
  tools: [{ name: 'find', description: 'Finds somebody.', inputSchema: { type: 'object' } }],
  toolChoice: 'find',
  responseFormat: { type: 'json-schema', name: 'place', schema: { type: 'object' } },
  temperature: 0.5,
  topP: 0.9,
  maxTokens: 7,
  seed: 3,
};

describe.each(versions)('a model object of interface %s', (version) => {
  it('answers in words, with what they took and cost', async () => {
    const model = spokenObject(version, [
      [{ type: 'reasoning', text: 'Hm.' }, words('Good '), words('day.')],
    ]);
    const provider = languageModelProvider(model);
    const { cost, ...answer } = await provider.complete(helloRequest, signal);
    expect(provider.id).toBe('openai/gpt-4.1-mini');
    expect(answer).toEqual({ content: 'Good day.', toolCalls: [], finishReason: 'stop' });
    const usage = { inputTokens: 1000, outputTokens: 100, cachedTokens: 200, reasoningTokens: 40 };
    expect(cost).toEqual(priceUsage(usage, findPricing({ type: 'openai', model: 'gpt-4.1-mini' })));
    expect(cost.totalCost).toBeGreaterThan(0);
  });

  it('calls tools', async () => {
    const model = spokenObject(version, [[words('Wait.'), toolCall('find', { who: 'Ada' })]]);
    expect(await languageModelProvider(model).complete(helloRequest, signal)).toMatchObject({
      content: 'Wait.',
      toolCalls: [{ id: 'call-find', name: 'find', args: { who: 'Ada' } }],
      finishReason: 'tool_calls',
    });
  });

  it('streams its answer in one piece', async () => {
    const chunks = [];
    const provider = languageModelProvider(spokenObject(version, [[words('Hi.')]]));
    for await (const chunk of provider.stream(helloRequest, signal)) chunks.push(chunk);
    expect(chunks).toMatchObject([{ delta: 'Hi.', completion: { content: 'Hi.' } }]);
  });
});

it('hears the whole request in the words of the AI SDK', async () => {
  const model = spokenObject('v3', [[words('Oslo.')]]);
  await languageModelProvider(model).complete(full, signal);
  const find = { toolName: 'find' };
  expect(model.calls).toEqual([
    {
      prompt: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: [{ type: 'text', text: 'Where are they?' }] },
        {
          role: 'assistant',
          content: [
            { type: 'text', text: 'Let me see.' },
            { type: 'tool-call', toolCallId: 'a', ...find, input: { who: 'Ada' } },
          ],
        },
        {
          role: 'tool',
          content: [
            { type: 'tool-result', toolCallId: 'a', ...find, output: { type: 'text', value: 'Oslo' } },
            { type: 'tool-result', toolCallId: 'b', ...find, output: { type: 'error-text', value: 'gone' } },
          ],
        },
        { role: 'assistant', content: [{ type: 'tool-call', toolCallId: 'c', ...find, input: {} }] },
        {
          role: 'tool',
          content: [
            { type: 'tool-result', toolCallId: 'c', ...find, output: { type: 'text', value: 'Rome' } },
          ],
        },
        { role: 'user', content: [{ type: 'text', text: '' }] },
      ],
      tools: [
        { type: 'function', name: 'find', description: 'Finds somebody.', inputSchema: { type: 'object' } },
      ],
      toolChoice: { type: 'tool', toolName: 'find' },
      responseFormat: { type: 'json', name: 'place', schema: { type: 'object' } },
      temperature: 0.5,
      topP: 0.9,
      maxOutputTokens: 7,
      seed: 3,
      abortSignal: expect.any(AbortSignal),
    },
  ]);
});

it.each([
  ['nothing', {}, {}],
  ['no tools', { tools: [], toolChoice: 'required' }, {}],
  [
    'a tool of its choice',
    { tools: full.tools, toolChoice: 'required' },
    { toolChoice: { type: 'required' } },
  ],
  ['JSON', { responseFormat: { type: 'json' } }, { responseFormat: { type: 'json' } }],
])('is asked for %s', async (_name, wish, expected) => {
  const model = spokenObject('v2', [[words('Yes.')]]);
  await languageModelProvider(model).complete(
    { ...helloRequest, ...wish, system: '' } as CompletionRequest,
    signal,
  );
  const [{ prompt, abortSignal: _signal, tools: _tools, ...rest } = { prompt: [] }] = model.calls;
  expect([prompt.length, rest]).toEqual([1, expected]);
});

describe('the price', () => {
  it.each([
    ['of Claude', { provider: 'anthropic.messages', modelId: 'claude-haiku-4-5' }, true],
    ['of Gemini', { provider: 'google.generative-ai', modelId: 'gemini-2.5-flash' }, true],
    ['of a model nobody lists', { modelId: 'gpt-of-tomorrow' }, false],
    ['of somebody else who serves it', { provider: 'my-gateway.chat' }, false],
  ])('%s is known or not: %#', async (_name, about, isKnown) => {
    const provider = languageModelProvider(spokenObject('v2', [[words('Hi.')]], about));
    const { cost } = await provider.complete(helloRequest, signal);
    expect([cost.inputTokens, cost.totalCost !== null]).toEqual([1000, isKnown]);
  });

  it.each([
    ['absent', undefined],
    ['empty', { inputTokens: undefined, outputTokens: undefined, totalTokens: undefined }],
    ['no numbers', { inputTokens: Number.NaN, outputTokens: -1 }],
    ['empty within', { inputTokens: { total: undefined }, outputTokens: { total: undefined } }],
  ])('is unknown where the usage is %s', async (_name, usage) => {
    const model = {
      ...spokenObject('v2', []),
      doGenerate: async () => ({ content: [words('Hi.')], finishReason: 'stop', usage }),
    };
    const { cost } = await languageModelProvider(model).complete(helloRequest, signal);
    expect(cost).toMatchObject({ inputTokens: 0, outputTokens: 0, totalCost: null });
  });
});

describe('an answer', () => {
  it.each<[string, unknown, string]>([
    ['that is none', null, 'expected object'],
    ['without content', { finishReason: 'stop' }, 'content: '],
    ['whose words are a number', { content: [{ type: 'text', text: 7 }], finishReason: 'stop' }, 'content.0'],
    [
      'that calls no tool by name',
      { content: [{ type: 'tool-call', input: '{}' }], finishReason: 'stop' },
      'content.0',
    ],
    ['that ended for no reason', { content: [words('Hi.')] }, 'finishReason: '],
    ['that failed', { content: [], finishReason: { unified: 'error' } }, 'the model says that it failed'],
  ])('%s is refused, and may be asked for again', async (_name, answer, reason) => {
    const model = { ...spokenObject('v2', []), doGenerate: async () => answer };
    const asking = languageModelProvider(model).complete(helloRequest, signal);
    await expect(asking).rejects.toMatchObject({ code: 'PROVIDER_BAD_ANSWER', retryable: true });
    await expect(asking).rejects.toThrow(reason);
  });

  it.each([
    ['length', 'length'],
    ['content-filter', 'content_filter'],
    ['other', 'stop'],
    ['tool-calls', 'stop'],
  ])('that ended by %s ended by %s', async (finishReason, expected) => {
    const model = { ...spokenObject('v2', []), doGenerate: async () => ({ content: [], finishReason }) };
    const answer = await languageModelProvider(model).complete(helloRequest, signal);
    expect([answer.finishReason, answer.content]).toEqual([expected, '']);
  });

  it('leaves out calls that the server made itself, and keeps arguments that are no JSON', async () => {
    const own = { ...toolCall('search', {}), providerExecuted: true };
    const odd = { type: 'tool-call', toolCallId: 'x', toolName: 'find', input: 'Ada' };
    const answer = await languageModelProvider(spokenObject('v2', [[own, odd]])).complete(
      helloRequest,
      signal,
    );
    expect(answer.toolCalls).toEqual([{ id: 'x', name: 'find', args: 'Ada' }]);
  });
});

/** What the AI SDK throws of an answer that is no success. */
const apiError = (more: object) =>
  Object.assign(new Error('Too many requests'), { name: 'AI_APICallError' }, more);

describe('a failure', () => {
  it.each<[string, Error, object, string]>([
    [
      'that will pass',
      apiError({ statusCode: 429, isRetryable: true, responseHeaders: { 'Retry-After': '2' } }),
      { code: 'PROVIDER_RATE_LIMITED', status: 429, retryable: true, retryAfterMs: 2000 },
      'answered HTTP 429: Too many requests',
    ],
    [
      'of the key',
      apiError({ statusCode: 401 }),
      { code: 'PROVIDER_AUTH', retryable: false },
      'Check its key',
    ],
    [
      'of the network',
      apiError({ isRetryable: true }),
      { code: 'PROVIDER_UNREACHABLE', retryable: true },
      'reached',
    ],
    [
      'of its own',
      new Error('no key set'),
      { code: 'PROVIDER_FAILED', retryable: false },
      'failed: no key set',
    ],
  ])('%s says so', async (_name, error, expected, words) => {
    const asking = languageModelProvider(spokenObject('v3', [error])).complete(helloRequest, signal);
    await expect(asking).rejects.toMatchObject(expected);
    await expect(asking).rejects.toThrow(words);
    // It carries the request, with whatever is in its headers.
    await expect(asking).rejects.not.toHaveProperty('cause');
  });

  it('that is no error is one', async () => {
    const model = { ...spokenObject('v3', []), doGenerate: () => Promise.reject('out of order') };
    await expect(languageModelProvider(model).complete(helloRequest, signal)).rejects.toThrow('out of order');
  });

  it('of being called off is the reason given', async () => {
    const stop = new AbortController();
    const model: LanguageModel = {
      ...spokenObject('v3', []),
      doGenerate: ({ abortSignal }) =>
        new Promise((_resolve, reject) => {
          abortSignal?.addEventListener('abort', () => reject(new Error('socket closed')));
          stop.abort(new Error('enough'));
        }),
    };
    await expect(languageModelProvider(model).complete(helloRequest, stop.signal)).rejects.toThrow('enough');
  });
});

it('refuses an interface that it does not know', () => {
  const old = { ...spokenObject('v2', []), specificationVersion: 'v1' };
  expect(() => languageModelProvider(old)).toThrow('"openai/gpt-4.1-mini" has interface "v1"');
});

it.each<[string, unknown, boolean]>([
  ['a model object', spokenObject('v2', []), true],
  ['a provider', { id: 'x', complete: async () => undefined }, false],
  ['a name', 'openai/gpt', false],
  ['nothing', null, false],
  ['a list', [], false],
])('%s is told from others', (_name, value, expected) => {
  expect(isLanguageModel(value)).toBe(expected);
});
