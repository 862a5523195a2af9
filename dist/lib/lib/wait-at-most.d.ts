/** Waits until a promise settles, whichever way, or the time is up. */
export declare function waitAtMost(promise: Promise<unknown>, milliseconds: number): Promise<void>;
