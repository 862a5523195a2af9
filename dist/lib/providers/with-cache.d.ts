import { type Pricing } from '../cost/price-usage.ts';
import type { CompletionRequest, Provider } from './provider.ts';
import type { CacheMode, ResponseCache } from './response-cache.ts';
/** How a provider's answers are kept. */
export interface CacheSetting {
    readonly cache: ResponseCache;
    readonly mode: Exclude<CacheMode, 'off'>;
    /** Undefined for a call whose answer cannot be kept. */
    keyOf(request: CompletionRequest): string | undefined;
    /** Today's prices; what an answer from the cache would have cost is reckoned by them. */
    readonly pricing: Pricing | null;
}
/** Answers from the cache what was asked before; such an answer bills nothing and says so. */
export declare function withCache(provider: Provider, { cache, mode, keyOf, pricing }: CacheSetting): Provider;
