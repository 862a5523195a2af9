import type { ArenaEvent } from '../events/arena-event.ts';
/** Keeps the events of runs, one file for each run. */
export interface SessionRecorder {
    /** Absolute. */
    readonly directory: string;
    /** The file of a run; absolute, inside the directory whatever the id says. */
    pathOf(runId: string): string;
    /** Takes an event; one that belongs to no run is left out. */
    record(event: ArenaEvent): void;
    /** Waits until everything taken so far is written, or could not be. */
    settle(): Promise<void>;
}
