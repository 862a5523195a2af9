import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** Settings of an execution that are known only once the plan is. */
export interface ExecutionSettings extends Pick<ResolvedRunOptions, 'clock' | 'commit' | 'environment' | 'executionId' | 'onEvent' | 'onWarning' | 'signal' | 'workingDirectory'> {
    readonly lane: Lane;
    readonly concurrency: number;
    readonly mode: 'mock' | 'real';
    /** Replaces the mock files of assistants. */
    readonly mockFile: LoadedMockFile | undefined;
    readonly store: ArenaStateStore;
    /** Reads files that checks and tools name. */
    readText(absolutePath: string): Promise<string>;
}
/** Executes a plan; the answer is the run ids in plan order, the rest is in the store. */
export declare function executeRuns(runs: readonly PlannedRun[], settings: ExecutionSettings): Promise<readonly string[]>;
