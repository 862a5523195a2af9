import type { HistoryPoint } from '../../model/history.ts';
import type { RunResult } from '../../model/run-result.ts';
/** The figures of runs by scenario and provider, in the order in which they come up. */
export declare function pointsOf(samples: readonly RunResult[]): readonly HistoryPoint[];
