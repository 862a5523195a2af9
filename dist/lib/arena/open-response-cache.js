import path from 'node:path';
import { createFileResponseCache, DEFAULT_CACHE_DIRECTORY, } from "../providers/file-response-cache.js";
/** The response cache of an execution; undefined where it is off, and in mock mode, which asks no model. */
export function openResponseCache(options, mode) {
    const { cache = 'off', cacheDirectory = DEFAULT_CACHE_DIRECTORY, executionId, onWarning } = options;
    if (cache === 'off' || mode === 'mock')
        return undefined;
    const directory = path.resolve(options.workingDirectory, cacheDirectory);
    return { mode: cache, directory, cache: createFileResponseCache(directory, executionId, onWarning) };
}
