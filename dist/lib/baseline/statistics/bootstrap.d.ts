import type { Interval } from './wilson-interval.ts';
/** The score of one check on both sides. */
export interface ScorePair {
    readonly baseline: number;
    readonly current: number;
}
/**
 * The interval of the mean difference, current less baseline, by a paired percentile bootstrap. The same seed gives the
 * same interval. Throws `RangeError` without pairs.
 */
export declare function bootstrapMeanDifference(pairs: readonly ScorePair[], { seed, resamples, confidence }: {
    seed: number;
    resamples: number;
    confidence?: number;
}): Interval;
