import type { Sample } from '../../model/history.ts';
/**
 * The one-sided p-value of Fisher's exact test that the current pass rate is lower: how likely so few passes are on the
 * current side if both sides pass equally often. 1 where a side has no trials.
 */
export declare function fisherLower(current: Sample, baseline: Sample): number;
