import { type Timers } from '../lib/timers.ts';
import type { Provider } from './provider.ts';
/** How often, and for how long, a failed call is repeated. */
export interface RetryPolicy {
    /** Calls in all, the first included. */
    readonly attempts: number;
    /** Wait before the second call where the server names none; doubles with each further one. */
    readonly firstWaitMs: number;
    readonly longestWaitMs: number;
    /** No wait begins that would end later than this after the first call. */
    readonly totalMs: number;
}
/** What a job in continuous integration can afford to wait. */
export declare const RETRY_POLICY: RetryPolicy;
/** What retries take from outside. */
export interface RetrySetting {
    readonly timers: Timers;
    /** Between 0 and 1; spreads the calls of many runs. */
    readonly random: () => number;
}
/**
 * Repeats calls that may succeed later, after the server's own wait or a growing one. A stream is repeated only while
 * nothing of it was handed on.
 */
export declare function withRetries(provider: Provider, policy: RetryPolicy, setting: RetrySetting): Provider;
