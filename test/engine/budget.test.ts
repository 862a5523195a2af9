import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/engine/budget.ts';
import { fromUsd, toUsd } from '../../src/model/money.ts';
import type { Billed } from '../../src/providers/with-budget.ts';

const { signal } = new AbortController();
const settleAll = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Asks for calls and tells which of them were admitted, in order. */
function openDesk(limitUsd: number) {
  const budget = createBudget(fromUsd(limitUsd));
  const admitted: string[] = [];
  const refused: string[] = [];
  const settles = new Map<string, (billed: readonly Billed[]) => void>();
  return {
    budget,
    admitted,
    refused,
    async ask(name: string, provider = 'p', by = signal) {
      budget.admit(provider, by).then(
        (settle) => {
          admitted.push(name);
          settles.set(name, settle);
        },
        (error: Error) => refused.push(error.message),
      );
      await settleAll();
    },
    /** An amount in a list is the least that a call took nobody heard of. */
    async settle(name: string, ...amounts: readonly (number | null | readonly [number])[]) {
      const billed = amounts.map((usd): Billed => {
        if (usd === null) return usd;
        return typeof usd === 'number' ? fromUsd(usd) : { atLeast: fromUsd(usd[0]) };
      });
      settles.get(name)?.(billed);
      await settleAll();
    },
  };
}

test('until the price of a call is known, it is under way alone', async () => {
  const desk = openDesk(1);
  for (const name of ['a', 'b', 'c']) await desk.ask(name);
  expect(desk.admitted).toEqual(['a']);
  await desk.settle('a', 0.1);
  expect(desk.admitted).toEqual(['a', 'b', 'c']);
});

test('a call that failed tells nothing of the price, so the next one is alone again', async () => {
  const desk = openDesk(1);
  for (const name of ['a', 'b', 'c']) await desk.ask(name);
  await desk.settle('a');
  expect(desk.admitted).toEqual(['a', 'b']);
  expect(desk.budget.spent).toBe(0);
});

test('a call that may have been billed unheard counts as the dearest so far', async () => {
  const desk = openDesk(1);
  await desk.ask('a');
  await desk.settle('a', 0.4);
  await desk.ask('b');
  await desk.settle('b', 0.1);
  await desk.ask('c');
  await desk.settle('c', [0.001]);
  expect(toUsd(desk.budget.spent)).toBe(0.9);
  expect(desk.budget.refuseRun()).toContain('$0.9 of $1 spent');
});

test('such a call never counts as less than it takes at least', async () => {
  const desk = openDesk(1);
  await desk.ask('a');
  await desk.settle('a', [0.25]);
  expect(toUsd(desk.budget.spent)).toBe(0.25);
  // Nobody has heard of a price yet.
  for (const name of ['b', 'c']) await desk.ask(name);
  expect(desk.admitted).toEqual(['a', 'b']);
});

test('everything that a call took until it succeeded is counted, and the dearest of it is remembered', async () => {
  const desk = openDesk(1);
  await desk.ask('a');
  await desk.settle('a', 0.2, [0.001], 0.1);
  expect(toUsd(desk.budget.spent)).toBe(0.5);
  for (const name of ['b', 'c', 'd']) await desk.ask(name);
  expect(desk.admitted).toEqual(['a', 'b', 'c', 'd']);
});

test('a provider that was never asked is asked alone, however much is known of others', async () => {
  const desk = openDesk(1);
  await desk.ask('a', 'cheap');
  await desk.settle('a', 0.01);
  await desk.ask('b', 'cheap');
  await desk.ask('c', 'dear');
  await desk.ask('d', 'cheap');
  expect(desk.admitted).toEqual(['a', 'b', 'c']);
  await desk.settle('c', 0.5);
  expect(desk.admitted).toEqual(['a', 'b', 'c', 'd']);
});

test('calls under way are reckoned at the dearest so far; the others wait for them', async () => {
  const desk = openDesk(1);
  await desk.ask('a');
  await desk.settle('a', 0.4);
  for (const name of ['b', 'c', 'd']) await desk.ask(name);
  expect(desk.admitted).toEqual(['a', 'b', 'c']);
  await desk.settle('b', 0.1);
  expect(desk.admitted).toEqual(['a', 'b', 'c', 'd']);
});

test('at the limit whoever waits is refused with the figures, and so is whoever comes', async () => {
  const desk = openDesk(1);
  await desk.ask('a');
  await desk.ask('b');
  await desk.settle('a', 1.25);
  await desk.ask('c');
  expect(desk.admitted).toEqual(['a']);
  expect(desk.refused).toEqual(Array(2).fill('budget: no call may follow, $1.25 of $1 spent.'));
});

test('whoever is called off waits no longer', async () => {
  const desk = openDesk(1);
  const controller = new AbortController();
  await desk.ask('a');
  await desk.ask('b', 'p', controller.signal);
  controller.abort(new Error('gone'));
  await settleAll();
  expect(desk.refused).toEqual(['gone']);
});

test('a call whose cost is unknown ends the spending: nobody can keep the limit any more', async () => {
  const desk = openDesk(1);
  await desk.ask('a', 'x');
  await desk.settle('a', null);
  await desk.ask('b');
  const told =
    'budget: what a call of "x" cost is unknown (no count of tokens, or no price), $0 of $1 spent.';
  expect(desk.refused).toEqual([told]);
  expect(desk.budget.refuseRun()).toBe(told);
});

test.each([
  [0.79, undefined, undefined],
  [0.8, 'budget: no run may start any more, $0.8 of $1 spent.', undefined],
  [1, 'budget: no call may follow, $1 of $1 spent.', 'budget: no call may follow, $1 of $1 spent.'],
])('with %f of the limit spent, runs: %s', async (usd, run, call) => {
  const desk = openDesk(1);
  await desk.ask('a');
  await desk.settle('a', usd);
  expect([desk.budget.refuseRun(), desk.budget.refuseCall()]).toEqual([run, call]);
});

describe('whatever calls cost, the limit is exceeded by one of them at most', () => {
  test.each([1, 2, 8, 20])('%i at a time', async (concurrency) => {
    const budget = createBudget(fromUsd(1));
    const price = fromUsd(0.07);
    let calls = 0;
    const work = async (): Promise<void> => {
      for (;;) {
        const settle = await budget.admit('p', signal);
        calls++;
        await settleAll();
        settle([price]);
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: concurrency }, work));
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true);
    expect(toUsd(budget.spent)).toBeGreaterThanOrEqual(1);
    expect(toUsd(budget.spent)).toBeLessThan(1.07);
    expect(calls).toBe(15);
  });
});
