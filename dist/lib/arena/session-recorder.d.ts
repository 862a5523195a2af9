import type { SessionRecorder } from '../engine/session-recorder.ts';
/** Where a recorder writes. Both absolute. */
export interface RecorderPlaces {
    readonly directory: string;
    /** A folder that is below it by its name has to be so in truth. */
    readonly outputDirectory: string;
}
/**
 * Records the events of runs as PromptArena does: JSON Lines, one file for each run, which begins anew with a run of the
 * same id. The directory is made when the first line is written. What cannot be written is a warning, once for the
 * directory or the file, and breaks no run.
 */
export declare function createSessionRecorder(places: RecorderPlaces, onWarning: (warning: string) => void): SessionRecorder;
