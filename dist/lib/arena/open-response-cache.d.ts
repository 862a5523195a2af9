import type { CacheMode } from '../providers/response-cache.ts';
import { type FileResponseCache } from './file-response-cache.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** Where answers of models are kept when nobody names another place, below the working directory. */
export declare const DEFAULT_CACHE_DIRECTORY = ".arena/cache";
/** The answers of an execution, and how they are used. */
export interface OpenedResponses {
    readonly cache: FileResponseCache;
    readonly mode: Exclude<CacheMode, 'off'>;
    /** Absolute. */
    readonly directory: string;
}
/** The response cache of an execution; undefined where it is off, and in mock mode, which asks no model. */
export declare function openResponseCache(options: Pick<ResolvedRunOptions, 'cache' | 'cacheDirectory' | 'workingDirectory' | 'executionId' | 'onWarning'>, mode: 'mock' | 'real'): OpenedResponses | undefined;
