import { type RunRecorder } from '../engine/run-recorder.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { Lane } from '../model/lane.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** A recording under way. */
export interface OpenRecording {
    readonly recorder: RunRecorder;
    /** Absolute. */
    readonly directory: string;
    readonly concealer: Concealer;
}
/** Opens the recording that an execution asks for; undefined when it asks for none. */
export declare function openRecording(options: ResolvedRunOptions, lane: Lane, outputDirectory: string, concealer: Concealer): OpenRecording | undefined;
