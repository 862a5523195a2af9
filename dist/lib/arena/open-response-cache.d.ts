import { type FileResponseCache } from '../providers/file-response-cache.ts';
import type { CacheMode } from '../providers/response-cache.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** The answers of an execution, and how they are used. */
export interface OpenedResponses {
    readonly cache: FileResponseCache;
    readonly mode: Exclude<CacheMode, 'off'>;
    /** Absolute. */
    readonly directory: string;
}
/** The response cache of an execution; undefined where it is off, and in mock mode, which asks no model. */
export declare function openResponseCache(options: Pick<ResolvedRunOptions, 'cache' | 'cacheDirectory' | 'workingDirectory' | 'executionId' | 'onWarning'>, mode: 'mock' | 'real'): OpenedResponses | undefined;
