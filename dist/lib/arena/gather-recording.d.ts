import type { RunRecorder } from '../engine/run-recorder.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { RecordedRun } from '../recordings/recorded-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
/** Where an execution left what it did. */
export interface ExecutedRuns {
    /** In plan order, as `runIds`. */
    readonly runs: readonly PlannedRun[];
    readonly runIds: readonly string[];
    readonly store: ArenaStateStore;
    readonly recorder: RunRecorder;
    conceal(text: string): string;
}
/** Gathers what was recorded of an execution in plan order; evals and runs that never started are left out. */
export declare function gatherRecordedRuns(executed: ExecutedRuns): Promise<readonly RecordedRun[]>;
