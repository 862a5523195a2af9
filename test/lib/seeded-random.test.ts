import { expect, test } from 'vitest';
import { createSeededRandom } from '../../src/lib/seeded-random.ts';

const first = (seed: number, count: number) => {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, random);
};

test('gives the same numbers for the same seed and others for another', () => {
  expect(first(1, 5)).toEqual(first(1, 5));
  const starts = [0, 1, 2, 2 ** 32, 2 ** 40 + 1].map((seed) => first(seed, 1)[0]);
  expect(new Set(starts).size).toBe(starts.length);
});

test('spreads its numbers evenly from 0 up to 1', () => {
  const bins = Array.from({ length: 20 }, () => 0);
  for (const number of first(12, 100_000)) {
    const bin = Math.floor(number * 20);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  // 43.8 is exceeded by chance once in a thousand seeds with 19 degrees of freedom.
  const chiSquare = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
  expect(chiSquare).toBeLessThan(43.8);
});
