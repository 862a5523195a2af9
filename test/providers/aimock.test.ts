import { describe, expect, test } from 'vitest';
import type { AimockDouble } from '../doubles/aimock.ts';
import { startAimock } from '../doubles/aimock.ts';
import {
  makeProvider,
  message,
  readStream,
  requestOf,
  signal,
  weatherTool,
} from '../helpers/called-provider.ts';

const usage = { input_tokens: 11, output_tokens: 5, promptTokenCount: 11, candidatesTokenCount: 5 };
const words = 'Good day to you, my dear guest, and welcome.';
const call = (city: string) => ({ name: 'get_weather', arguments: { city } });
const sayings = (text: string) => requestOf({ messages: [message('user', text)], tools: [weatherTool] });

function startModels(): Promise<AimockDouble> {
  return startAimock((mock) => {
    mock.onMessage('hello', { content: words, usage });
    mock.onMessage('one', { toolCalls: [call('Ulm')], usage });
    mock.onMessage('two', { content: 'Let me see.', toolCalls: [call('Ulm'), call('Bonn')], usage });
    const limit = { error: { message: 'slow down', type: 'rate_limit_error' }, status: 429, retryAfter: 7 };
    mock.onMessage('limit', limit);
    mock.onMessage('busy', { error: { message: 'busy', type: 'overloaded_error' }, status: 503 });
    const late = { error: { message: 'upstream timed out', type: 'api_error' }, status: 504, retryAfter: 3 };
    mock.onMessage('late', late);
    mock.onMessage('cut', { content: words.repeat(9), usage }, { chunkSize: 4, truncateAfterChunks: 40 });
    mock.onMessage('slow', { content: words, usage }, { chunkSize: 4, latency: 20 });
  });
}

describe.each(['claude', 'gemini'])('%s as aimock speaks it', (type) => {
  const serve = async () => {
    const double = await startModels();
    const pricing = { input_cost_per_1k: 1, output_cost_per_1k: 2 };
    return { double, provider: makeProvider(type, { base_url: double.url, pricing }) };
  };

  test.each([
    ['hello', { content: words, toolCalls: [], finishReason: 'stop' }],
    ['one', { content: '', toolCalls: [{ args: { city: 'Ulm' } }], finishReason: 'tool_calls' }],
    [
      'two',
      {
        content: 'Let me see.',
        toolCalls: [
          { name: 'get_weather', args: { city: 'Ulm' } },
          { name: 'get_weather', args: { city: 'Bonn' } },
        ],
        finishReason: 'tool_calls',
      },
    ],
  ])('says %s the same at once and in a stream, at the same cost', async (text, expected) => {
    const { double, provider } = await serve();
    await using _ = double;
    const whole = await provider.complete(sayings(text), signal);
    const { deltas, completion } = await readStream(provider, sayings(text));
    expect(whole).toMatchObject(expected);
    expect(completion).toMatchObject(expected);
    expect(deltas.join('')).toBe(whole.content);
    expect(completion?.cost).toEqual(whole.cost);
    expect(whole.cost).toMatchObject({ inputTokens: 11, outputTokens: 5, totalCost: 21_000_000 });
    expect(new Set(whole.toolCalls.map(({ id }) => id)).size).toBe(whole.toolCalls.length);
  });

  test.each([
    ['limit', { code: 'PROVIDER_RATE_LIMITED', status: 429, retryable: true, retryAfterMs: 7000 }],
    ['busy', { code: 'PROVIDER_UNAVAILABLE', status: 503, retryable: true }],
    // SDKs take such words for a connection that never came about.
    ['late', { code: 'PROVIDER_UNAVAILABLE', status: 504, retryable: true }],
    ['nothing that matches', { code: 'PROVIDER_UNAVAILABLE', status: 503 }],
  ])('fails alike at once and in a stream: %s', async (text, expected) => {
    const { double, provider } = await serve();
    await using _ = double;
    await expect(provider.complete(sayings(text), signal)).rejects.toMatchObject(expected);
    await expect(readStream(provider, sayings(text))).rejects.toMatchObject(expected);
    expect(double.mock.getRequests()).toHaveLength(2);
  });

  test('a stream that is cut is no short answer', async () => {
    const { double, provider } = await serve();
    await using _ = double;
    await expect(readStream(provider, sayings('cut'))).rejects.toMatchObject({
      code: expect.stringMatching(/^(STREAM_INCOMPLETE|PROVIDER_HUNG_UP)$/),
      retryable: true,
    });
  });

  test('a slow stream stops when it is called off', async () => {
    const { double, provider } = await serve();
    await using _ = double;
    const stop = new AbortController();
    const reason = new Error('called off');
    const read = async () => {
      for await (const chunk of provider.stream(sayings('slow'), stop.signal)) {
        expect(chunk.completion).toBeUndefined();
        stop.abort(reason);
      }
    };
    await expect(read()).rejects.toBe(reason);
  });
});
