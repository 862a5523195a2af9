import type { SessionRecorder } from '../engine/session-recorder.ts';
/**
 * Records the events of runs as PromptArena does: JSON Lines, one file for each run. The directory is made when the
 * first line is written. A file that cannot be written is a warning, once, and breaks no run.
 */
export declare function createSessionRecorder(directory: string, onWarning: (warning: string) => void): SessionRecorder;
