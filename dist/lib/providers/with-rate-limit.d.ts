import type { Provider } from './provider.ts';
import type { RateLimiter } from './rate-limiter.ts';
/** Holds a provider's calls back until its limits let them through. */
export declare function withRateLimit(provider: Provider, limiter: RateLimiter): Provider;
