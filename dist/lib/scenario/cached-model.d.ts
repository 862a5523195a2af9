import type { Provider } from '../providers/provider.ts';
import { type ResponseCache } from '../providers/response-cache.ts';
import type { ModelSettings } from './configure.ts';
/**
 * A model whose answers are kept under the `cacheKey` of a scenario; another key begins anew. What changes from run to
 * run, such as ids and times, is no part of what is looked up; the model's name, address and settings are, and the trial.
 */
export declare function withCacheKey(provider: Provider, { model, apiBase, apiKey: _key, temperature: _temperature, maxTokens: _maxTokens, ...settings }: ModelSettings, cacheKey: string, cache: ResponseCache): Provider;
