import { type RunRecorder } from '../engine/run-recorder.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { Lane } from '../model/lane.ts';
import type { ResultMeta } from '../model/run-result.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { type ExecutedRuns } from './gather-recording.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** A recording under way. */
export interface OpenRecording {
    readonly recorder: RunRecorder;
    /** Absolute. */
    readonly directory: string;
    readonly concealer: Concealer;
}
/** What was executed. */
interface ExecutedPlan extends Pick<ExecutedRuns, 'runs' | 'runIds' | 'store'> {
    readonly arenas: readonly BoundArena[];
    readonly meta: ResultMeta;
    readonly options: ResolvedRunOptions;
}
/** Opens the recording that an execution asks for; undefined when it asks for none. */
export declare function openRecording(options: ResolvedRunOptions, lane: Lane, outputDirectory: string, concealer: Concealer): OpenRecording | undefined;
/**
 * Writes the recording and its mock files; the answer is their absolute paths. What the mock files cannot say is told as
 * a warning each.
 */
export declare function writeRecording({ recorder, directory, concealer }: OpenRecording, { arenas, meta, options, ...executed }: ExecutedPlan): Promise<readonly string[]>;
export {};
