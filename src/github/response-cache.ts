import path from 'node:path';
import { textOfThrown } from '../lib/error-like.ts';
import { hash8 } from '../lib/hash.ts';
import type { CacheMode } from '../providers/response-cache.ts';
import type { ActionInputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** The cache service of Actions, in our words. Both throw when the service is not there or refuses. */
export interface CacheService {
  /** Restores a directory from the newest entry whose key begins so; the key of that entry, if there is one. */
  restore(directory: string, prefix: string): Promise<string | undefined>;
  save(directory: string, key: string): Promise<void>;
}

/** Where the action keeps answers of models between jobs. */
export interface KeptResponses {
  readonly mode: CacheMode;
  /** Absolute. */
  readonly directory: string;
  readonly prefix: string;
}

/** Raised when entries of an older version are of no use any more. */
const VERSION = 'v1';

/**
 * What the inputs want kept; undefined for nothing. The directory is the runner's own, so that no checkout brings answers
 * with it. Each configuration has entries of its own.
 */
export function keptResponses(
  { cache, mode, commentKey }: Pick<ActionInputs, 'cache' | 'mode' | 'commentKey'>,
  temporaryDirectory: string | undefined,
): KeptResponses | undefined {
  if (cache === 'off' || mode === 'mock' || !temporaryDirectory) return undefined;
  const scope = hash8(commentKey);
  return {
    mode: cache,
    directory: path.join(temporaryDirectory, 'arena-responses', scope),
    prefix: `arena-responses-${VERSION}-${scope}-`,
  };
}

/** Brings back the answers of earlier jobs; the job goes on without them when that fails. */
export async function restoreResponses(
  { directory, prefix }: KeptResponses,
  service: CacheService,
  runner: Pick<Runner, 'print' | 'warning'>,
): Promise<void> {
  try {
    const key = await service.restore(directory, prefix);
    runner.print([key === undefined ? 'No cached responses yet.' : `Cached responses restored: ${key}`]);
  } catch (error) {
    runner.warning(`Cached responses could not be restored: ${textOfThrown(error)}`);
  }
}

/** Keeps the answers for later jobs where there are new ones; entries of a cache are never changed, so each has its own key. */
export async function saveResponses(
  { mode, directory, prefix }: KeptResponses,
  saved: { readonly written: number; readonly execution: string },
  service: CacheService,
  runner: Pick<Runner, 'print' | 'warning'>,
): Promise<void> {
  if (mode !== 'read-write' || saved.written === 0) return;
  try {
    await service.save(directory, `${prefix}${saved.execution}`);
    runner.print([`New responses kept in the cache: ${saved.written}`]);
  } catch (error) {
    runner.warning(`New responses could not be kept in the cache: ${textOfThrown(error)}`);
  }
}

/** The service over `@actions/cache`, which is loaded when it is needed. Paths go by `currentDirectory`. */
export function createActionsCache(currentDirectory: string): CacheService {
  const load = async () => {
    const cache = await import('@actions/cache');
    if (cache.isFeatureAvailable()) return cache;
    throw new Error('this runner has no cache service.');
  };
  // The version of an entry is made of the path as it is given: a relative one is the same on every runner.
  const pathsOf = (directory: string) => [
    path.relative(currentDirectory, directory).replaceAll(path.sep, '/'),
  ];
  return {
    async restore(directory, prefix) {
      const { restoreCache } = await load();
      return restoreCache(pathsOf(directory), prefix, [prefix], {}, true);
    },
    async save(directory, key) {
      const { saveCache } = await load();
      await saveCache(pathsOf(directory), key, {}, true);
    },
  };
}
