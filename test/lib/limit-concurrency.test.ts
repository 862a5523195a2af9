import { expect, test } from 'vitest';
import { limitConcurrency } from '../../src/lib/limit-concurrency.ts';

test.each([
  [1, 1],
  [3, 3],
  [100, 6],
  [0, 1],
])('with a limit of %i at most %i are under way, and results keep their order', async (limit, expected) => {
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const results = await limitConcurrency([5, 4, 3, 2, 1, 0], limit, async (ticks) => {
    started.push(ticks);
    most = Math.max(most, ++running);
    for (let tick = 0; tick <= ticks; tick++) await Promise.resolve();
    running--;
    return ticks * 10;
  });
  expect(results).toEqual([50, 40, 30, 20, 10, 0]);
  expect(started).toEqual([5, 4, 3, 2, 1, 0]);
  expect(most).toBe(expected);
});

test('a rejection rejects the whole', async () => {
  const failing = limitConcurrency([1, 2], 2, async (item) => {
    if (item === 2) throw new Error('second');
    return item;
  });
  await expect(failing).rejects.toThrow('second');
});

test('nothing to do is done at once', async () => {
  expect(await limitConcurrency([], 4, async () => 1)).toEqual([]);
});

test('after a rejection nothing starts, and what is under way comes to its end first', async () => {
  const ended: number[] = [];
  const failing = limitConcurrency([1, 2, 3, 4], 2, async (item) => {
    if (item === 1) throw new Error('first');
    await new Promise((resolve) => setImmediate(resolve));
    ended.push(item);
  });
  await expect(failing).rejects.toThrow('first');
  expect(ended).toEqual([2]);
});

test('a limit that is no number lets one call at a time', async () => {
  expect(await limitConcurrency([1, 2], Number.NaN, async (item) => item)).toEqual([1, 2]);
});
