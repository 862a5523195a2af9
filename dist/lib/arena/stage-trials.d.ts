import type { BaselineResolution } from '../baseline/baseline.ts';
import type { AskedTrials } from '../baseline/compare-results.ts';
import type { StatisticsSettings } from '../baseline/gate-policy.ts';
import type { RunStages } from '../engine/hold-in-stages.ts';
import type { Lane } from '../model/lane.ts';
import type { RunResult } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
/** What the stages of an execution are decided by. */
export interface TrialFacts {
    readonly lane: Lane;
    readonly resolution: BaselineResolution;
    /** Instead of the defaults. */
    readonly statistics: Partial<StatisticsSettings> | undefined;
    /** Where the first trials are found once they were held. */
    readonly store: ArenaStateStore;
}
/**
 * Holds the first trials of every case, then the rest of those that show a sign of a fall or cannot be judged yet.
 * Undefined where all are wanted at once: in the mock lane, without a baseline, and where nothing has more trials.
 */
export declare function stageTrials(runs: readonly PlannedRun[], { lane, resolution, statistics, store }: TrialFacts): RunStages | undefined;
/** The runs of a plan that there are results of. */
export declare function heldOf(planned: readonly PlannedRun[], results: readonly Pick<RunResult, 'key'>[]): readonly PlannedRun[];
/** The most trials that a case was to have. */
export declare function askedOf(planned: readonly PlannedRun[]): AskedTrials;
