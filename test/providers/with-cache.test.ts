import { expect, test } from 'vitest';
import { priceUsage } from '../../src/cost/price-usage.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { Completion } from '../../src/providers/provider.ts';
import type { ResponseCache } from '../../src/providers/response-cache.ts';
import { type CacheSetting, withCache } from '../../src/providers/with-cache.ts';
import {
  answerOf,
  helloRequest,
  readAll,
  type ScriptedCall,
  scriptedCalls,
} from '../helpers/scripted-calls.ts';

const { signal } = new AbortController();
const THEN = { inputPer1k: 1, outputPer1k: 1 };
const NOW = { inputPer1k: 2, outputPer1k: 10 };
const paid = answerOf('Hi', { cost: priceUsage({ inputTokens: 1000, outputTokens: 1000 }, THEN) });

function memoryCache(): ResponseCache & { readonly entries: Map<string, Completion> } {
  const entries = new Map<string, Completion>();
  return {
    entries,
    read: async (key) => entries.get(key),
    async write(key, completion) {
      entries.set(key, completion);
    },
  };
}

function setUp(calls: readonly ScriptedCall[], more: Partial<CacheSetting> = {}) {
  const cache = memoryCache();
  const inner = scriptedCalls(calls);
  const keyOf: CacheSetting['keyOf'] = ({ trial = 1 }) => `k${trial}`;
  const provider = withCache(inner, { cache, mode: 'read-write', keyOf, pricing: NOW, ...more });
  return { cache, inner, provider };
}

test('what was asked before is answered without a call, bills nothing and keeps its price of today', async () => {
  const { inner, provider } = setUp([paid]);
  expect(await provider.complete(helloRequest, signal)).toEqual(paid);
  const known = await provider.complete(helloRequest, signal);
  expect(inner.count()).toBe(1);
  expect(known).toEqual({
    ...paid,
    fromCache: true,
    cost: {
      inputTokens: 1000,
      outputTokens: 1000,
      inputCost: fromUsd(2),
      outputCost: fromUsd(10),
      totalCost: fromUsd(12),
      billedCost: 0,
      cachedCalls: 1,
    },
  });
});

test('an answer whose price nobody knows today keeps that of then', async () => {
  const { provider } = setUp([paid], { pricing: null });
  await provider.complete(helloRequest, signal);
  const { cost } = await provider.complete(helloRequest, signal);
  expect(cost).toMatchObject({ totalCost: fromUsd(2), billedCost: 0 });
});

test.each([
  ['of which nobody counted the tokens', null],
  ['with a price of its own', fromUsd(0.04)],
])('an answer without tokens keeps the cost of then: %s', async (_case, totalCost) => {
  const cost = { inputTokens: 0, outputTokens: 0, inputCost: null, outputCost: totalCost, totalCost };
  const { provider } = setUp([answerOf('Hi', { cost })]);
  await provider.complete(helloRequest, signal);
  expect((await provider.complete(helloRequest, signal)).cost).toMatchObject({ totalCost, billedCost: 0 });
});

test('trials stay samples of their own', async () => {
  const { inner, provider } = setUp([answerOf('one'), answerOf('two')]);
  const ask = async (trial: number) => (await provider.complete({ ...helloRequest, trial }, signal)).content;
  expect([await ask(1), await ask(2), await ask(1), await ask(2)]).toEqual(['one', 'two', 'one', 'two']);
  expect(inner.count()).toBe(2);
});

test('a stream is kept when it came to its end, and a hit is one piece', async () => {
  const { inner, provider } = setUp([{ pieces: ['H', 'i'], end: paid }]);
  await readAll(provider);
  const hit = await readAll(provider);
  expect(inner.count()).toBe(1);
  expect(hit).toMatchObject({ text: 'Hi', completion: { content: 'Hi', fromCache: true } });
});

test('of a stream that breaks nothing is kept', async () => {
  const { cache, provider } = setUp([{ pieces: ['H'], end: new Error('cut') }]);
  await expect(readAll(provider)).rejects.toThrow('cut');
  expect(cache.entries.size).toBe(0);
});

test('where the cache is read only, hits answer and nothing is written', async () => {
  const { cache, inner, provider } = setUp([paid, paid], { mode: 'read' });
  await provider.complete(helloRequest, signal);
  await readAll(provider);
  expect(cache.entries.size).toBe(0);
  cache.entries.set('k1', paid);
  expect(await provider.complete(helloRequest, signal)).toMatchObject({ fromCache: true });
  expect(inner.count()).toBe(2);
});

test('a call without a key goes past the cache', async () => {
  const { cache, inner, provider } = setUp([paid, paid], { keyOf: () => undefined });
  await provider.complete(helloRequest, signal);
  await provider.complete(helloRequest, signal);
  expect([inner.count(), cache.entries.size]).toEqual([2, 0]);
});

test('who has given up is not answered from the cache either', async () => {
  const { provider } = setUp([paid]);
  await provider.complete(helloRequest, signal);
  const gone = AbortSignal.abort(new Error('gone'));
  await expect(provider.complete(helloRequest, gone)).rejects.toThrow('gone');
  await expect(readAll(provider, gone)).rejects.toThrow('gone');
});
