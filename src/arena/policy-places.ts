import path from 'node:path';
import { groupBy } from '../lib/group-by.ts';
import type { PathBase } from '../manifest/file-reader.ts';
import type { BoundArena } from '../plan/bound-arena.ts';

/** Where one policy file is looked for, and what its entries hold for. */
export interface PolicyPlace {
  /** The first that has a file counts. */
  readonly directories: readonly string[];
  readonly beside: readonly BoundArena[];
  /** The Arena manifests that its entries hold for, as in `Location.file`; `all` for every run. */
  readonly configs: readonly string[] | 'all';
}

/** Where the policy of tests lies, which stand beside no arena: the working directory, then the git root. */
export function policyHomes({ workingDirectory, repositoryRoot }: PathBase): readonly [string, ...string[]] {
  const home = path.resolve(workingDirectory);
  return home === repositoryRoot ? [home] : [home, repositoryRoot];
}

/**
 * Policy files lie beside arenas, and hold for those. Where tests run as well and no arena lies elsewhere, there is one
 * file, and it holds for the tests too.
 */
export function policyPlaces(
  arenas: readonly BoundArena[],
  hasTests: boolean,
  base: PathBase,
): readonly PolicyPlace[] {
  const folders = groupBy(arenas, ({ loaded }) => path.dirname(loaded.config.source.absolutePath));
  const homes = policyHomes(base);
  if (hasTests && folders.size === 0) return [{ directories: homes, beside: [], configs: 'all' }];
  return [...folders].map(([directory, beside]) => ({
    directories: [directory],
    beside,
    configs:
      hasTests && folders.size === 1 && homes.includes(directory)
        ? 'all'
        : beside.map(({ loaded }) => loaded.config.source.file),
  }));
}
