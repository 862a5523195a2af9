import type { GateRule } from '../model/comparison.ts';
import type { Lane } from '../model/lane.ts';
import type { RunResult } from '../model/run-result.ts';
import type { Threshold } from './gate-policy.ts';
/** The runs of both sides; those of the baseline that were asked for now. */
export interface ComparedRuns {
    readonly lane: Lane;
    readonly now: readonly RunResult[];
    readonly before: readonly RunResult[] | undefined;
}
/** Applies thresholds, one rule each. One that cannot be judged passes nothing: it is neutral, or a warning. */
export declare function judgeThresholds(runs: ComparedRuns, thresholds?: readonly Threshold[]): readonly GateRule[];
