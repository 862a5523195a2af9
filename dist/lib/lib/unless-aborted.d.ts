/** Waits for a promise; rejects with the signal's reason as soon as it is aborted, whatever becomes of the promise. */
export declare function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
