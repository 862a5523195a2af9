import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { priceUsage } from '../../src/cost/price-usage.ts';
import type { Provider as ProviderSpec } from '../../src/manifest/provider.ts';
import { providerTypes } from '../../src/manifest/provider.ts';
import { providerKinds } from '../../src/providers/index.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { renderRecording } from '../../src/recordings/render-recording.ts';
import { type AimockDouble, startAimock } from '../doubles/aimock.ts';
import { offlineSetting } from '../helpers/provider-setting.ts';
import { providerManifest } from '../helpers/real-provider.ts';
import { answerOf } from '../helpers/scripted-calls.ts';

const request: CompletionRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'Hello', turn: 0, timestamp: '2000-01-01T00:00:00Z' }],
  speaker: { role: 'assistant', scenario: 'hello', turn: 0 },
};

/** What a manifest of each type says to be served by the double; a type without an entry needs nobody. */
const doubles: Readonly<Record<string, (url: string) => Partial<ProviderSpec>>> = {
  openai: (url) => ({ base_url: `${url}/v1` }),
  ollama: (url) => ({ base_url: url }),
  vllm: (url) => ({ base_url: url }),
  claude: (url) => ({ base_url: url }),
  gemini: (url) => ({ base_url: url }),
};
/** What a manifest says itself; each call takes an answer. */
const scripts: Readonly<Record<string, Partial<ProviderSpec>>> = {
  scripted: {
    additional_config: {
      script: { completions: ['Good day.', 'Good day.', 'Good day.'], streamCompletions: true },
    },
  },
};
const pricing = { input_cost_per_1k: 1, output_cost_per_1k: 1 };
const credential = { apiKey: 'key-of-the-test', source: 'a test' };

/** A recording of one reply. */
const recordedHello = [
  ...renderRecording({
    origin: { engineVersion: '1.0.0', recordedAt: '2026-01-01T00:00:00Z', executionId: 'x' },
    runs: [
      {
        ...{
          key: 'k',
          config: 'c',
          scenario: 'hello',
          provider: 'p',
          model: 'm',
          region: 'default',
          trial: 1,
        },
        messages: [],
        modelCalls: [
          {
            speaker: { role: 'assistant', turn: 0 },
            provider: 'p',
            number: 1,
            answer: answerOf('Good day.', {
              cost: priceUsage({ inputTokens: 9, outputTokens: 7 }, { inputPer1k: 1, outputPer1k: 1 }),
            }),
          },
        ],
        toolCalls: [],
      },
    ],
  }),
].join('');

let aimock: AimockDouble;
beforeAll(async () => {
  const usage = { input_tokens: 9, output_tokens: 7, promptTokenCount: 9, candidatesTokenCount: 7 };
  const content = 'Good day to you, dear guest.';
  aimock = await startAimock((mock) => mock.onMessage('Hello', { content, usage }));
});
afterAll(() => aimock[Symbol.asyncDispose]());

test('every provider that can be built has a known type', () => {
  expect(providerTypes).toEqual(expect.arrayContaining([...providerKinds.names]));
});

/** Those that answer in words; an image has neither words nor tokens. */
const speakers = providerKinds.entries.filter(({ type }) => type !== 'imagen');

describe.each(speakers)('provider type $type', ({ type, create }) => {
  let provider: Provider;
  const { signal } = new AbortController();

  beforeAll(() => {
    const served = doubles[type]?.(aimock.url);
    const manifest = providerManifest({ type, model: 'm', pricing, ...served, ...scripts[type] });
    const setting = { ...offlineSetting, credential, fetch: globalThis.fetch };
    provider =
      type === 'replay'
        ? create(
            { ...manifest, recordingFile: '/r.jsonl' },
            { ...offlineSetting, readText: async () => recordedHello },
          )
        : create(manifest, served === undefined ? offlineSetting : setting);
  });

  test('carries the id of its manifest', () => {
    expect(provider.id).toBe('p');
  });

  test('answers with text, usage and cost', async () => {
    const { content, cost, finishReason } = await provider.complete(request, signal);
    expect(content).not.toBe('');
    expect(finishReason).toBe('stop');
    expect(cost.inputTokens).toBeGreaterThan(0);
    expect(cost.outputTokens).toBeGreaterThan(0);
    expect(cost.totalCost).toBeGreaterThan(0);
  });

  test('streams what it completes: the pieces make the content, the last one carries the completion', async () => {
    const chunks = [];
    for await (const chunk of provider.stream(request, signal)) chunks.push(chunk);
    expect(chunks.at(-1)?.completion).toEqual(await provider.complete(request, signal));
    expect(chunks.map(({ delta }) => delta).join('')).toBe(chunks.at(-1)?.completion?.content);
    expect(chunks.slice(0, -1).every(({ completion }) => completion === undefined)).toBe(true);
  });

  test('stops when it is called off', async () => {
    const aborted = AbortSignal.abort(new Error('called off'));
    await expect(provider.complete(request, aborted)).rejects.toThrow('called off');
    await expect(provider.stream(request, aborted)[Symbol.asyncIterator]().next()).rejects.toThrow(
      'called off',
    );
  });
});
