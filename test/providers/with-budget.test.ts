import { expect, test } from 'vitest';
import { priceUsage } from '../../src/cost/price-usage.ts';
import { BudgetError } from '../../src/errors/budget-error.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { fromUsd } from '../../src/model/money.ts';
import { type Billed, withBudget } from '../../src/providers/with-budget.ts';
import {
  answerOf,
  helloRequest,
  readAll,
  type ScriptedCall,
  scriptedCalls,
} from '../helpers/scripted-calls.ts';

const { signal } = new AbortController();
const cost = priceUsage({ inputTokens: 1000, outputTokens: 0 }, { inputPer1k: 2, outputPer1k: 0 });

function setUp(call: ScriptedCall) {
  const settled: Billed[] = [];
  const budget = { admit: async () => (billed: Billed) => void settled.push(billed) };
  return { settled, provider: withBudget(scriptedCalls([call]), budget) };
}

const failed = (code: string, more: object = {}) => new ProviderError({ code, message: 'no', ...more });

test.each<[string, ScriptedCall, Billed]>([
  ['its price', answerOf('Hi', { cost }), fromUsd(2)],
  [
    'what was billed instead of the price',
    answerOf('Hi', { cost: { ...cost, billedCost: fromUsd(1) } }),
    fromUsd(1),
  ],
  ['that the price is unknown', answerOf('Hi'), null],
  ['that it was refused', failed('PROVIDER_RATE_LIMITED', { status: 429 }), undefined],
  ['that it reached nobody', failed('PROVIDER_UNREACHABLE'), undefined],
  ['that it may have been billed when it took too long', failed('PROVIDER_TIMEOUT'), 'unheard'],
  ['that it may have been billed when its answer broke', failed('STREAM_INCOMPLETE'), 'unheard'],
  ['that it may have been billed when it was called off', new Error('no'), 'unheard'],
])('the budget hears of a call once: %s', async (_case, call, billed) => {
  const whole = setUp(call);
  await whole.provider.complete(helloRequest, signal).catch(() => undefined);
  expect(whole.settled).toEqual([billed]);
  const streamed = setUp(call);
  await readAll(streamed.provider).catch(() => undefined);
  expect(streamed.settled).toEqual([billed]);
});

test('a stream that nobody reads to its end may have been billed', async () => {
  const { settled, provider } = setUp({ pieces: ['a', 'b'], end: answerOf('ab', { cost }) });
  for await (const _chunk of provider.stream(helloRequest, signal)) break;
  expect(settled).toEqual(['unheard']);
});

test('a call that is refused is not made', async () => {
  const inner = scriptedCalls([answerOf('Hi')]);
  const provider = withBudget(inner, { admit: () => Promise.reject(new BudgetError('budget: spent.')) });
  await expect(provider.complete(helloRequest, signal)).rejects.toThrow('budget: spent.');
  await expect(readAll(provider)).rejects.toThrow('budget: spent.');
  expect(inner.count()).toBe(0);
});
