import type { EngineConfig } from '../engine/engine-components.ts';
import type { RunStages } from '../engine/hold-in-stages.ts';
import type { RunRecorder } from '../engine/run-recorder.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { Credentials } from './find-credentials.ts';
import type { Purse } from './open-purse.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** Settings of an execution that are known only once the plan is. */
export interface ExecutionSettings extends EngineConfig, Purse, Pick<ResolvedRunOptions, 'clock' | 'commit' | 'environment' | 'executionId' | 'fetch' | 'onEvent' | 'eventTypes' | 'onWarning' | 'runTimeoutMs' | 'signal' | 'timers' | 'workingDirectory'> {
    readonly concurrency: number;
    readonly mode: 'mock' | 'real';
    /** Replaces the mock files of assistants. */
    readonly mockFile: LoadedMockFile | undefined;
    /** The keys of providers that call out, found beforehand. */
    readonly credentials: Credentials;
    /** Takes the secrets of the execution out of what models and tools say. */
    readonly concealer: Concealer;
    readonly store: ArenaStateStore;
    /** Absolute; recordings that an arena asks for lie below it. */
    readonly outputDirectory: string;
    /** Hears what models and tools answer. */
    readonly recorder?: RunRecorder | undefined;
    /** Which runs are held first, and which of the others then. @default all at once */
    readonly stages?: RunStages | undefined;
    /** Called with the id of each run that has ended, when all of it is in the store. */
    readonly onRunEnd?: (runId: string) => void;
    /** Reads media that turns name. */
    readBytes(absolutePath: string): Promise<Uint8Array>;
}
/** Executes a plan; the answer is the ids of the runs held, in plan order, the rest is in the store. */
export declare function executeRuns(runs: readonly PlannedRun[], settings: ExecutionSettings): Promise<readonly string[]>;
