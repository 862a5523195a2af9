/**
 * Waits for a promise or what else has a `then`; rejects with the signal's reason as soon as it is aborted, whatever
 * becomes of the promise.
 */
export declare function unlessAborted<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T>;
