import type { RunResult } from '../model/run-result.ts';
import type { Metric } from './gate-policy.ts';
/** How costs and tokens of runs are added up: all of them, or one trial of every case, by the mean of its trials. */
export type AmountBasis = 'total' | 'per-trial';
/** A metric over runs, in the unit of its threshold; `null` where nothing was measured or a price is unknown. */
export declare function measureMetric(metric: Metric, runs: readonly RunResult[], basis: AmountBasis): number | null;
/** Whether a case was held in another number of trials, so that totals of both sides cannot be compared. */
export declare function differsInTrials(now: readonly RunResult[], before: readonly RunResult[]): boolean;
