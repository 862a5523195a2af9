import { expect, test } from 'vitest';
import { priceUsage } from '../../src/cost/price-usage.ts';
import { BudgetError } from '../../src/errors/budget-error.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { MessageCost } from '../../src/model/usage.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { type Billed, type Payer, withBudget } from '../../src/providers/with-budget.ts';
import { answerOf, helloRequest, readAll, scriptedCalls } from '../helpers/scripted-calls.ts';

const { signal } = new AbortController();
const pricing = { inputPer1k: 2, outputPer1k: 0 };
const cost = priceUsage({ inputTokens: 1000, outputTokens: 0 }, pricing);
const unknown = priceUsage({ inputTokens: 0, outputTokens: 0 }, null);
const payer: Payer = { name: 'p', leastCost: ({ system }) => fromUsd(system.length) };
const guess = { atLeast: fromUsd(helloRequest.system.length) };

/** A provider that tells of losses before it does what its script says. */
function losing(inner: Provider, losses: readonly MessageCost[]): Provider {
  const tell = (onLoss: ((lost: MessageCost) => void) | undefined) => {
    for (const lost of losses) onLoss?.(lost);
  };
  return {
    ...inner,
    complete(request, by) {
      tell(request.onLoss);
      return inner.complete(request, by);
    },
    async *stream(request, by) {
      tell(request.onLoss);
      yield* inner.stream(request, by);
    },
  };
}

function setUp(answer: Parameters<typeof scriptedCalls>[0][number], losses: readonly MessageCost[] = []) {
  const settled: (readonly Billed[])[] = [];
  const budget = { admit: async () => (billed: readonly Billed[]) => void settled.push(billed) };
  return { settled, provider: withBudget(losing(scriptedCalls([answer]), losses), budget, payer) };
}

test.each<[string, Parameters<typeof setUp>, readonly Billed[]]>([
  ['its price', [answerOf('Hi', { cost })], [fromUsd(2)]],
  [
    'what was billed instead of the price',
    [answerOf('Hi', { cost: { ...cost, billedCost: fromUsd(1) } })],
    [fromUsd(1)],
  ],
  ['that the price is unknown', [answerOf('Hi')], [null]],
  ['that nothing was taken', [new Error('no')], []],
  ['what was taken in vain', [new Error('no'), [cost]], [fromUsd(2)]],
  ['that nobody knows what was taken in vain', [new Error('no'), [unknown]], [guess]],
  [
    'all that was taken until it succeeded',
    [answerOf('Hi', { cost }), [unknown, cost]],
    [guess, fromUsd(2), fromUsd(2)],
  ],
])('the budget hears of a call once: %s', async (_case, [answer, losses], billed) => {
  const whole = setUp(answer, losses);
  await whole.provider.complete(helloRequest, signal).catch(() => undefined);
  expect(whole.settled).toEqual([billed]);
  const streamed = setUp(answer, losses);
  await readAll(streamed.provider).catch(() => undefined);
  expect(streamed.settled).toEqual([billed]);
});

test('whoever asked hears of losses as well', async () => {
  const heard: MessageCost[] = [];
  const { provider } = setUp(answerOf('Hi', { cost }), [unknown]);
  await provider.complete({ ...helloRequest, onLoss: (lost) => heard.push(lost) }, signal);
  expect(heard).toEqual([unknown]);
});

test('a stream that nobody reads to its end is settled', async () => {
  const { settled, provider } = setUp({ pieces: ['a', 'b'], end: answerOf('ab', { cost }) });
  for await (const _chunk of provider.stream(helloRequest, signal)) break;
  expect(settled).toEqual([[]]);
});

test('a call that is refused is not made', async () => {
  const inner = scriptedCalls([answerOf('Hi')]);
  const refusing = { admit: () => Promise.reject(new BudgetError('budget: spent.')) };
  const provider = withBudget(inner, refusing, payer);
  await expect(provider.complete(helloRequest, signal)).rejects.toThrow('budget: spent.');
  await expect(readAll(provider)).rejects.toThrow('budget: spent.');
  expect(inner.count()).toBe(0);
});
