import { responseKey } from "../providers/response-cache.js";
import { withCache } from "../providers/with-cache.js";
/**
 * A model whose answers are kept under the `cacheKey` of a scenario; another key begins anew. What changes from run to
 * run, such as ids and times, is no part of what is looked up; the model's name, address and settings are, and the trial.
 */
export function withCacheKey(provider, { model, apiBase, apiKey: _key, temperature: _temperature, maxTokens: _maxTokens, ...settings }, cacheKey, cache) {
    const spec = {
        id: model,
        type: 'model-by-name',
        model,
        ...(apiBase === undefined ? {} : { base_url: apiBase }),
        additional_config: { ...settings, cacheKey },
    };
    return withCache(provider, {
        cache,
        mode: 'read-write',
        pricing: null,
        keyOf: (request) => responseKey({ spec }, request),
    });
}
