import { type Timers } from '../lib/timers.ts';
/** What a server takes; an absent limit is none. */
export interface RateLimits {
    readonly requestsPerSecond?: number;
    /** Requests that may start at once under `requestsPerSecond`. */
    readonly burst?: number;
    readonly requestsPerMinute?: number;
    readonly tokensPerMinute?: number;
}
/** Lets calls through at the pace of the limits, in the order they came. */
export interface RateLimiter {
    /** Waits for the turn of a call of about so many tokens; the answer corrects the estimate once it is known. */
    admit(tokens: number, signal: AbortSignal): Promise<(actualTokens: number) => void>;
}
/** Creates a limiter; runs that share a server share it. */
export declare function createRateLimiter(limits: RateLimits, timers: Timers): RateLimiter;
