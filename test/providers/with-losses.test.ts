import { describe, expect, test } from 'vitest';
import { priceUsage } from '../../src/cost/price-usage.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { MessageCost, Usage } from '../../src/model/usage.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { withLosses } from '../../src/providers/with-losses.ts';
import { answerOf, helloRequest, type ScriptedCall, scriptedCalls } from '../helpers/scripted-calls.ts';

const pricing = { inputPer1k: 1, outputPer1k: 2 };
const usage: Usage = { inputTokens: 10, outputTokens: 5 };
const nothing: Usage = { inputTokens: 0, outputTokens: 0 };
const known = priceUsage(usage, pricing);
const unknown = priceUsage(nothing, null);
const failed = (code: string, more: object = {}) => new ProviderError({ code, message: 'no', ...more });

/** A provider whose server counts before the script goes on. */
function counting(inner: Provider, counted: Usage | undefined): Provider {
  if (counted === undefined) return inner;
  return {
    ...inner,
    complete(request, signal) {
      request.onUsage?.(counted);
      return inner.complete(request, signal);
    },
    async *stream(request, signal) {
      request.onUsage?.(counted);
      yield* inner.stream(request, signal);
    },
  };
}

/** What was lost when a call went as its script says, at once and as a stream. */
async function lossesOf(
  call: ScriptedCall,
  { counted, price = pricing as typeof pricing | null, signal = new AbortController().signal } = {} as {
    readonly counted?: Usage;
    readonly price?: typeof pricing | null;
    readonly signal?: AbortSignal;
  },
) {
  const ask = async (way: 'whole' | 'streamed'): Promise<readonly MessageCost[]> => {
    const losses: MessageCost[] = [];
    const request = { ...helloRequest, onLoss: (cost: MessageCost) => losses.push(cost) };
    const provider = withLosses(counting(scriptedCalls([call]), counted), price);
    const read = async () => {
      if (way === 'whole') return void (await provider.complete(request, signal));
      for await (const _chunk of provider.stream(request, signal)) void 0;
    };
    await read().catch(() => undefined);
    return losses;
  };
  return { whole: await ask('whole'), streamed: await ask('streamed') };
}

const both = (losses: readonly MessageCost[]) => ({ whole: losses, streamed: losses });

test.each([
  ['PROVIDER_TIMEOUT', {}],
  ['STREAM_INCOMPLETE', {}],
  ['PROVIDER_BAD_ANSWER', {}],
  ['PROVIDER_HUNG_UP', {}],
  // Reported within an answer that began as a success.
  ['PROVIDER_UNAVAILABLE', {}],
])('%s may be billed: nobody knows what, unless the server counted', async (code, more) => {
  expect(await lossesOf(failed(code, more))).toEqual(both([unknown]));
  expect(await lossesOf(failed(code, more), { counted: usage })).toEqual(both([known]));
});

test.each([
  ['PROVIDER_RATE_LIMITED', { status: 429 }],
  ['PROVIDER_UNAVAILABLE', { status: 503 }],
  ['PROVIDER_BAD_REQUEST', { status: 400 }],
  ['PROVIDER_UNREACHABLE', {}],
  ['PROVIDER_AUTH', {}],
  ['PROVIDER_SDK_MISSING', {}],
  ['PROVIDER_MEDIA_UNSUPPORTED', {}],
])('%s %o is billed by nobody', async (code, more) => {
  expect(await lossesOf(failed(code, more))).toEqual(both([]));
});

test('what goes wrong before anything is sent is billed by nobody', async () => {
  expect(await lossesOf(new Error('a mistake of ours'))).toEqual(both([]));
});

test('an answer is no loss', async () => {
  expect(await lossesOf(answerOf('Hi'), { counted: usage })).toEqual(both([]));
});

test('what costs nothing in any case is lost for nothing', async () => {
  const free = { inputPer1k: 0, outputPer1k: 0 };
  const lost = await lossesOf(failed('PROVIDER_TIMEOUT'), { price: free });
  expect(lost).toEqual(both([priceUsage(nothing, free)]));
});

test('without a price the tokens are told all the same', async () => {
  const lost = await lossesOf(failed('PROVIDER_TIMEOUT'), { counted: usage, price: null });
  expect(lost).toEqual(both([priceUsage(usage, null)]));
});

describe('a call that is called off', () => {
  test('may be billed', async () => {
    const stop = new AbortController();
    const losses: MessageCost[] = [];
    const request = { ...helloRequest, onLoss: (cost: MessageCost) => losses.push(cost) };
    const asked = withLosses(scriptedCalls(['hangs']), pricing).complete(request, stop.signal);
    stop.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    expect(losses).toEqual([unknown]);
  });

  test('is not made when it is called off before', async () => {
    const calls = scriptedCalls(['hangs', 'hangs']);
    const signal = AbortSignal.abort(new Error('enough'));
    const provider = withLosses(calls, pricing);
    await expect(provider.complete(helloRequest, signal)).rejects.toThrow('enough');
    await expect(provider.stream(helloRequest, signal)[Symbol.asyncIterator]().next()).rejects.toThrow(
      'enough',
    );
    expect(calls.count()).toBe(0);
  });
});

test('a stream that nobody reads to its end may be billed, one that is over is not', async () => {
  const losses: MessageCost[] = [];
  const request = { ...helloRequest, onLoss: (cost: MessageCost) => losses.push(cost) };
  const script = { pieces: ['a', 'b'], end: answerOf('ab') };
  const provider = withLosses(scriptedCalls([script, script]), pricing);
  const { signal } = new AbortController();
  for await (const { completion } of provider.stream(request, signal)) if (completion) break;
  expect(losses).toEqual([]);
  for await (const _chunk of provider.stream(request, signal)) break;
  expect(losses).toEqual([unknown]);
});
