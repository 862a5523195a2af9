/** Measured time; injected so that tests wait for nothing. */
export interface Timers {
    /** Milliseconds since some fixed point; never goes back. */
    now(): number;
    /** Calls `action` once after so many milliseconds; the answer calls it off. */
    after(milliseconds: number, action: () => void): () => void;
}
/** The timers of the process. */
export declare const systemTimers: Timers;
/** Waits; rejects with the signal's reason as soon as it is aborted. */
export declare function pause(timers: Timers, milliseconds: number, signal: AbortSignal): Promise<void>;
