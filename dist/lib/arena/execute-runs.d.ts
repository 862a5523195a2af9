import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { RunArenaOptions } from './outcome.ts';
/** Settings of an execution that are known only once the plan is. */
export interface ExecutionSettings extends Pick<RunArenaOptions, 'clock' | 'concurrency' | 'executionId' | 'onEvent' | 'onWarning' | 'signal'> {
    readonly lane: Lane;
    readonly mode: 'mock' | 'real';
    /** Replaces the mock files of assistants. */
    readonly mockFile: LoadedMockFile | undefined;
    readonly store: ArenaStateStore;
}
/** Executes a plan; the answer is the run ids in plan order, the rest is in the store. */
export declare function executeRuns(runs: readonly PlannedRun[], settings: ExecutionSettings): Promise<readonly string[]>;
