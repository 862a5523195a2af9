import type { Provider } from '../providers/provider.ts';
import { type ResponseCache } from '../providers/response-cache.ts';
/**
 * A model whose answers are kept under the `cacheKey` of a scenario; another key begins anew. What changes from run to
 * run, such as ids and times, is no part of what is looked up.
 */
export declare function withCacheKey(provider: Provider, cacheKey: string, cache: ResponseCache): Provider;
