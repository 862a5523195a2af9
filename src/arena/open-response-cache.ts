import path from 'node:path';
import {
  createFileResponseCache,
  DEFAULT_CACHE_DIRECTORY,
  type FileResponseCache,
} from '../providers/file-response-cache.ts';
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
export function openResponseCache(
  options: Pick<
    ResolvedRunOptions,
    'cache' | 'cacheDirectory' | 'workingDirectory' | 'executionId' | 'onWarning'
  >,
  mode: 'mock' | 'real',
): OpenedResponses | undefined {
  const { cache = 'off', cacheDirectory = DEFAULT_CACHE_DIRECTORY, executionId, onWarning } = options;
  if (cache === 'off' || mode === 'mock') return undefined;
  const directory = path.resolve(options.workingDirectory, cacheDirectory);
  return { mode: cache, directory, cache: createFileResponseCache(directory, executionId, onWarning) };
}
