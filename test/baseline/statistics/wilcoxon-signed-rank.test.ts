import { expect, test } from 'vitest';
import { wilcoxonSignedRank } from '../../../src/baseline/statistics/wilcoxon-signed-rank.ts';
import { createSeededRandom } from '../../../src/lib/seeded-random.ts';
import reference from '../../fixtures/statistics/reference.json' with { type: 'json' };
import { expectCloseTo } from './close-to.ts';

// Darwin's maize, in eighths of an inch: Fisher, The Design of Experiments (1935), chapter 3; T = 24, P = 0.0413.
const MAIZE = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

test("Darwin's maize is judged as in the books", () => {
  expect(wilcoxonSignedRank(MAIZE)).toEqual({ statistic: 24, pValue: 0.041259765625 });
  expect(wilcoxonSignedRank(MAIZE.map((difference) => -difference))).toEqual(wilcoxonSignedRank(MAIZE));
});

// Critical values of T, two-sided: Wilcoxon, Individual comparisons by ranking methods, Biometrics 1 (1945), as extended
// in Siegel, Nonparametric Statistics (1956), table G.
test.each([
  { n: 6, level: 0.05, critical: 0 },
  { n: 8, level: 0.05, critical: 3 },
  { n: 10, level: 0.05, critical: 8 },
  { n: 15, level: 0.05, critical: 25 },
  { n: 20, level: 0.05, critical: 52 },
  { n: 25, level: 0.05, critical: 89 },
  { n: 10, level: 0.01, critical: 3 },
  { n: 20, level: 0.01, critical: 37 },
])('$critical is the largest rank sum of $n found at $level', ({ n, level, critical }) => {
  expect(wilcoxonSignedRank(withRankSum(n, critical)).pValue).toBeLessThanOrEqual(level);
  expect(wilcoxonSignedRank(withRankSum(n, critical + 1)).pValue).toBeGreaterThan(level);
});

/** The differences 1 to n, of which those taken from the top make up a sum and rise. */
function withRankSum(n: number, sum: number): readonly number[] {
  let left = sum;
  const signed = Array.from({ length: n }, (_, index) => n - index).map((rank) => {
    if (rank > left) return -rank;
    left -= rank;
    return rank;
  });
  expect(left).toBe(0);
  return signed;
}

test.each(reference.wilcoxon.map((one) => ({ ...one, count: one.differences.length })))(
  'is that of scipy for $count differences',
  ({ differences, statistic, pValue }) => {
    const found = wilcoxonSignedRank(differences);
    expect(found.statistic).toBe(statistic);
    expectCloseTo(found.pValue, pValue, 1e-10);
  },
);

test('counts every assignment of signs where sizes are tied', () => {
  const random = createSeededRandom(3);
  for (let round = 0; round < 30; round++) {
    const differences = Array.from({ length: 9 }, () => Math.floor(random() * 7) - 3);
    expectCloseTo(wilcoxonSignedRank(differences).pValue, enumerated(differences), 1e-12);
  }
});

/** Both tails over all assignments of signs, each with its own rank sum. */
function enumerated(differences: readonly number[]): number {
  const changes = differences.filter((difference) => difference !== 0);
  const sizes = changes.map(Math.abs);
  const ranks = sizes.map((size) => {
    const below = sizes.filter((other) => other < size).length;
    return below + (sizes.filter((other) => other === size).length + 1) / 2;
  });
  const sumOf = (isUp: (index: number) => boolean) =>
    ranks.reduce((sum, rank, index) => sum + (isUp(index) ? rank : 0), 0);
  const middle = sumOf(() => true) / 2;
  const seen = Math.abs(sumOf((index) => (changes[index] ?? 0) > 0) - middle);
  let extreme = 0;
  for (let signs = 0; signs < 2 ** ranks.length; signs++) {
    if (Math.abs(sumOf((index) => ((signs >> index) & 1) === 1) - middle) >= seen) extreme++;
  }
  return extreme / 2 ** ranks.length;
}

test('nothing that changed is no evidence', () => {
  expect(wilcoxonSignedRank([0, 0])).toEqual({ statistic: 0, pValue: 1 });
});
