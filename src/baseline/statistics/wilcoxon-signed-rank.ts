import { normalCdf } from './normal.ts';

/** What a test came to. */
export interface SignedRankTest {
  /** The smaller one of the rank sums of rises and falls. */
  readonly statistic: number;
  /** Two-sided. */
  readonly pValue: number;
}

/** Up to here every assignment of signs is counted; a double holds 2^50 of them exactly. */
const EXACT_UP_TO = 50;

/**
 * Wilcoxon's signed-rank test that differences lie around 0. Zeros are left out and ties share their mean rank. Exact for
 * up to 50 differences, ties included; normal with continuity and tie correction beyond.
 */
export function wilcoxonSignedRank(differences: readonly number[]): SignedRankTest {
  const changes = differences.filter((difference) => difference !== 0);
  const ranks = doubledRanks(changes.map(Math.abs));
  const rises = changes.reduce((sum, change, index) => sum + (change > 0 ? (ranks[index] ?? 0) : 0), 0);
  const all = changes.length * (changes.length + 1);
  const smaller = Math.min(rises, all - rises);
  const tail = changes.length > EXACT_UP_TO ? normalTail(smaller, ranks) : exactTail(smaller, ranks);
  return { statistic: smaller / 2, pValue: Math.min(1, 2 * tail) };
}

/** Twice the mean rank of each size, which is a whole number. */
function doubledRanks(sizes: readonly number[]): readonly number[] {
  const sorted = [...sizes].sort((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [index, size] of sorted.entries()) {
    if (!first.has(size)) first.set(size, index + 1);
    last.set(size, index + 1);
  }
  return sizes.map((size) => (first.get(size) ?? 0) + (last.get(size) ?? 0));
}

/** The share of all assignments of signs whose doubled rank sum is at most `upTo`. */
function exactTail(upTo: number, ranks: readonly number[]): number {
  const ways = Array.from({ length: upTo + 1 }, (_, sum): number => (sum === 0 ? 1 : 0));
  for (const rank of ranks) {
    for (let sum = upTo; sum >= rank; sum--) ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0);
  }
  return ways.reduce((total, count) => total + count, 0) / 2 ** ranks.length;
}

function normalTail(smaller: number, ranks: readonly number[]): number {
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / 4;
  // Summing the squared ranks as they are shared out is the tie correction.
  const variance = ranks.reduce((sum, rank) => sum + rank * rank, 0) / 16;
  return normalCdf(Math.min(0, smaller / 2 - mean + 0.5) / Math.sqrt(variance));
}
