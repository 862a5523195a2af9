import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { RunStages } from '../engine/hold-in-stages.ts';
import type { Lane } from '../model/lane.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { NarrowedPlan } from './narrow-to-affected.ts';
import type { OpenRecording } from './open-recording.ts';
import type { ArenaOutcome } from './outcome.ts';
import type { TestedRuns } from './run-tests.ts';
import { type FilesToWrite } from './write-files.ts';
/** Runs that were held, and everything that decides what they mean. */
export interface HeldRuns extends Omit<FilesToWrite, 'result' | 'comparison' | 'trends' | 'history'> {
    readonly store: ArenaStateStore;
    readonly lane: Lane;
    readonly startedAt: Date;
    readonly narrowed: NarrowedPlan;
    readonly tests: TestedRuns;
    /** The manifests and test files that were covered, as results name them. */
    readonly covered: readonly string[];
    readonly policy: GatePolicy;
    readonly resolution: Awaited<ReturnType<FilesToWrite['options']['resolveBaseline']>>;
    readonly stages: RunStages | undefined;
    readonly recording: OpenRecording | undefined;
}
/** Takes the results of runs from the store, compares them with the baseline, and writes the files. */
export declare function concludeRun(runs: HeldRuns): Promise<Omit<ArenaOutcome, 'responses'>>;
