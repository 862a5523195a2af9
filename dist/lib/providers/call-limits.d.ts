import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { RateLimits } from './rate-limiter.ts';
/** How fast and how long the calls of a provider may be. */
export interface CallLimits {
    readonly timeoutMs: number;
    /** Undefined where the manifest sets no limit. */
    readonly rates?: RateLimits;
}
/** What a call may take unless somebody says otherwise. */
export declare const DEFAULT_TIMEOUT_MS = 120000;
/**
 * The limits of a provider: `rate_limit` counts per second; `additional_config.rate_limit` adds `requests_per_minute`
 * and `tokens_per_minute`, and `additional_config.timeout` is a number of seconds or a duration such as `90s`.
 */
export declare function callLimitsOf(manifest: LoadedProvider): CallLimits;
