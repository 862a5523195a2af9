import { responseKey } from "../providers/response-cache.js";
import { withCache } from "../providers/with-cache.js";
/**
 * A model whose answers are kept under the `cacheKey` of a scenario; another key begins anew. What changes from run to
 * run, such as ids and times, is no part of what is looked up.
 */
export function withCacheKey(provider, cacheKey, cache) {
    const spec = { id: provider.id, type: 'scenario', model: provider.id, additional_config: { cacheKey } };
    return withCache(provider, {
        cache,
        mode: 'read-write',
        pricing: null,
        keyOf: (request) => responseKey({ spec }, request),
    });
}
