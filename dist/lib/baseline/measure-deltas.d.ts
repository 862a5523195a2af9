import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
/** What runs cost, now and in the baseline. */
export type Deltas = Pick<Comparison, 'cost' | 'tokens' | 'latency'>;
/** Cost, token and latency differences in total and by scenario; runs of the baseline that were not asked for are left out. */
export declare function measureDeltas(current: ArenaResult, baseline: ArenaResult | undefined): Deltas;
