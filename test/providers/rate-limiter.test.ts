import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRateLimiter, type RateLimits } from '../../src/providers/rate-limiter.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';

const { signal } = new AbortController();

/** When each of so many calls of so many tokens, all asked for at once, is let through. */
async function admissions(limits: RateLimits, calls: number, tokens = 0): Promise<readonly number[]> {
  const timers = createManualTimers();
  const limiter = createRateLimiter(limits, timers);
  const times: number[] = [];
  for (let call = 0; call < calls; call++) {
    void limiter.admit(tokens, new AbortController().signal).then(() => times.push(Math.round(timers.now())));
  }
  await timers.advance(30 * 60_000);
  return times;
}

test.each<[string, RateLimits, number, number, readonly number[]]>([
  ['no limit', {}, 3, 0, [0, 0, 0]],
  ['two a second, one at a time', { requestsPerSecond: 2 }, 4, 0, [0, 500, 1000, 1500]],
  ['two a second, three at once', { requestsPerSecond: 2, burst: 3 }, 5, 0, [0, 0, 0, 500, 1000]],
  ['one in two minutes', { requestsPerSecond: 1 / 120 }, 3, 0, [0, 120_000, 240_000]],
  ['three a minute', { requestsPerMinute: 3 }, 5, 0, [0, 0, 0, 60_000, 60_000]],
  ['a hundred tokens a minute', { tokensPerMinute: 100 }, 4, 40, [0, 0, 60_000, 60_000]],
  ['a call beyond the whole limit goes alone', { tokensPerMinute: 100 }, 3, 400, [0, 60_000, 120_000]],
  [
    'the narrowest of several',
    { requestsPerSecond: 10, burst: 10, requestsPerMinute: 2 },
    4,
    0,
    [0, 0, 60_000, 60_000],
  ],
])('lets calls through by %s', async (_case, limits, calls, tokens, times) => {
  expect(await admissions(limits, calls, tokens)).toEqual(times);
});

test('no minute ever holds more than the limit, and none is kept waiting without need', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 20 }),
      async (perMinute, calls) => {
        const times = await admissions({ requestsPerMinute: perMinute }, calls);
        expect(times).toHaveLength(calls);
        for (const [index, at] of times.entries()) {
          expect(times.filter((other) => other > at - 60_000 && other <= at).length).toBeLessThanOrEqual(
            perMinute,
          );
          expect(at).toBe(60_000 * Math.floor(index / perMinute));
        }
      },
    ),
    { numRuns: 30 },
  );
});

describe('tokens', () => {
  test('count as they really were once that is known', async () => {
    const timers = createManualTimers();
    const limiter = createRateLimiter({ tokensPerMinute: 100 }, timers);
    (await limiter.admit(90, signal))(10);
    await limiter.admit(90, signal);
    expect(timers.now()).toBe(0);
  });
});

test('who gives up leaves the line to the next', async () => {
  const timers = createManualTimers();
  const limiter = createRateLimiter({ requestsPerMinute: 1 }, timers);
  const controller = new AbortController();
  await limiter.admit(0, signal);
  const impatient = expect(limiter.admit(0, controller.signal)).rejects.toThrow('called off');
  const patient = limiter.admit(0, signal).then(() => timers.now());
  await timers.advance(1000);
  controller.abort(new Error('called off'));
  await impatient;
  await timers.advance(60_000);
  expect(await patient).toBe(60_000);
});

test('a burst that takes minutes to fill again is not given twice', async () => {
  const timers = createManualTimers();
  const limiter = createRateLimiter({ requestsPerSecond: 1, burst: 120 }, timers);
  const times: number[] = [];
  const ask = (calls: number) => {
    for (let call = 0; call < calls; call++)
      void limiter.admit(0, new AbortController().signal).then(() => times.push(timers.now()));
  };
  ask(120);
  await timers.advance(61_000);
  ask(120);
  await timers.advance(1);
  expect(times.filter((at) => at === 61_000)).toHaveLength(61);
});

test('who gives up in the midst of the line hears so at once', async () => {
  const timers = createManualTimers();
  const limiter = createRateLimiter({ requestsPerMinute: 1 }, timers);
  const controller = new AbortController();
  await limiter.admit(0, signal);
  const first = limiter.admit(0, signal).then(() => timers.now());
  let heard: unknown;
  limiter.admit(0, controller.signal).catch((reason: unknown) => {
    heard = reason;
  });
  const last = limiter.admit(0, signal).then(() => timers.now());
  await timers.advance(1000);
  controller.abort('called off');
  await timers.advance(0);
  expect(heard).toBe('called off');
  await timers.advance(120_000);
  expect(await Promise.all([first, last])).toEqual([60_000, 120_000]);
});
