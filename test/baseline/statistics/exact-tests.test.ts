import { describe, expect, test } from 'vitest';
import { fisherLower } from '../../../src/baseline/statistics/fisher-exact.ts';
import { mcnemarExact } from '../../../src/baseline/statistics/mcnemar-exact.ts';
import { createSeededRandom } from '../../../src/lib/seeded-random.ts';
import reference from '../../fixtures/statistics/reference.json' with { type: 'json' };
import { expectCloseTo } from './close-to.ts';

const sample = (passed: number, total: number) => ({ passed, total });

describe('fisherLower', () => {
  test.each([
    // Fisher, The Design of Experiments (1935), chapter 2: the lady tasting tea, as in Agresti, Categorical Data
    // Analysis (3rd edition, 2013), section 3.5.2: 17/70 with three cups right, 1/70 with four.
    { now: sample(1, 4), before: sample(3, 4), pValue: 17 / 70 },
    { now: sample(0, 4), before: sample(4, 4), pValue: 1 / 70 },
    // Fisher, The Logic of Inductive Inference (1935): convictions of twins of criminals, 10 of 13 monozygotic and 2 of
    // 17 dizygotic; 619/1330665.
    { now: sample(2, 17), before: sample(10, 13), pValue: 619 / 1_330_665 },
    { now: sample(20, 20), before: sample(0, 20), pValue: 1 },
    { now: sample(0, 0), before: sample(5, 9), pValue: 1 },
    { now: sample(1, 2), before: sample(0, 0), pValue: 1 },
  ])('of $now against $before is $pValue', ({ now, before, pValue }) => {
    expectCloseTo(fisherLower(now, before), pValue, 1e-12);
  });

  test.each(reference.fisherLower.map(([a = 0, n = 0, b = 0, m = 0, p = 0]) => ({ a, n, b, m, p })))(
    'is that of scipy for $a of $n against $b of $m',
    ({ a, n, b, m, p }) => {
      expectCloseTo(fisherLower(sample(a, n), sample(b, m)), p, 1e-8);
    },
  );

  test('is the exact sum for tables drawn at random', () => {
    const random = createSeededRandom(7);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    for (let table = 0; table < 400; table++) {
      const now = sample(0, 1 + upTo(40));
      const before = sample(0, 1 + upTo(120));
      const one = { ...now, passed: upTo(now.total) };
      const other = { ...before, passed: upTo(before.total) };
      expectCloseTo(fisherLower(one, other), enumerated(one, other), 1e-11);
    }
  });

  test('never falls as the current side passes more, and never rises as the baseline does', () => {
    for (let passed = 0; passed < 20; passed++) {
      const at = (now: number, before: number) => fisherLower(sample(now, 20), sample(before, 50));
      expect(at(passed + 1, 40)).toBeGreaterThanOrEqual(at(passed, 40));
      expect(at(12, 2 * passed + 2)).toBeLessThanOrEqual(at(12, 2 * passed));
    }
  });

  test('stays a probability at totals of a hundred thousand', () => {
    expect(fisherLower(sample(0, 100_000), sample(100_000, 100_000))).toBe(0);
    expect(fisherLower(sample(100_000, 100_000), sample(0, 100_000))).toBe(1);
    // By symmetry (1 + P(X = 50,000)) / 2.
    expectCloseTo(fisherLower(sample(50_000, 100_000), sample(50_000, 100_000)), 0.501784122, 1e-6);
  });
});

/** The tail by whole numbers alone. */
function enumerated(
  now: { passed: number; total: number },
  before: { passed: number; total: number },
): number {
  const passed = now.passed + before.passed;
  let tail = 0n;
  for (let x = 0; x <= now.passed; x++) tail += choose(now.total, x) * choose(before.total, passed - x);
  const all = choose(now.total + before.total, passed);
  return Number((tail * 10n ** 80n) / all) / 1e80;
}

function choose(total: number, chosen: number): bigint {
  if (chosen < 0 || chosen > total) return 0n;
  let ways = 1n;
  for (let i = 1n; i <= BigInt(chosen); i++) ways = (ways * (BigInt(total) - i + 1n)) / i;
  return ways;
}

describe('mcnemarExact', () => {
  test.each([
    // The manual of the R package exact2x2 (Fay), mcnemar.exact of matrix(c(21, 9, 2, 12)): p-value = 0.06543.
    { worse: 2, better: 9, pValue: 0.06543, within: 1e-4 },
    // Agresti (2013), section 11.1: approval of the prime minister, 150 against 86, whose z is -4.17.
    { worse: 86, better: 150, pValue: 0.0000372, within: 5e-3 },
    { worse: 0, better: 0, pValue: 1, within: 0 },
    { worse: 4, better: 4, pValue: 1, within: 0 },
    { worse: 5, better: 0, pValue: 2 / 32, within: 1e-12 },
  ])('of $worse worse and $better better is $pValue', ({ worse, better, pValue, within }) => {
    expectCloseTo(mcnemarExact(worse, better), pValue, within);
  });

  test.each(reference.mcnemarExact.map(([worse = 0, better = 0, p = 0]) => ({ worse, better, p })))(
    'is that of scipy for $worse and $better, either way round',
    ({ worse, better, p }) => {
      expectCloseTo(mcnemarExact(worse, better), p, 1e-10);
      expect(mcnemarExact(better, worse)).toBe(mcnemarExact(worse, better));
    },
  );
});
