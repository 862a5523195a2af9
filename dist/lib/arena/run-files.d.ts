import type { ArenaStateStore } from '../state/state-store.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** PromptArena's file of each run, written as soon as the run has ended, while others wait for their models. */
export interface RunFiles {
    /** Writes the file of a run that has ended. */
    write(runId: string): void;
    /** Writes those of the runs that are still missing, such as the ones that never started, and waits for all. */
    complete(runIds: readonly string[]): Promise<void>;
}
/** Opens the files of runs in an output directory. */
export declare function openRunFiles(store: ArenaStateStore, outputDirectory: string, options: Pick<ResolvedRunOptions, 'executionId' | 'onWarning' | 'workingDirectory'>): RunFiles;
