import path from 'node:path';
import { createCheckRegistry } from '../checks/index.ts';
import type { PathBase } from '../manifest/file-reader.ts';
import { loadArena } from '../manifest/load-arena.ts';
import { orderProblems } from '../manifest/order-problems.ts';
import { createFileReader, findRepositoryRoot } from '../manifest/read-files.ts';
import type { Problem } from '../model/problem.ts';
import { bindArena } from '../plan/bind-arena.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { ManifestProblemsError } from './manifest-problems-error.ts';

/** Loads and binds arenas; throws `ManifestProblemsError` with the problems of all of them. */
export async function loadArenas(
  configs: readonly string[],
  workingDirectory: string,
): Promise<{ arenas: readonly BoundArena[]; warnings: readonly Problem[] }> {
  const base = await pathBase(workingDirectory);
  const reader = createFileReader();
  const registry = createCheckRegistry();
  const problems: Problem[] = [];
  const arenas: BoundArena[] = [];
  for (const config of new Set(configs.map((file) => path.resolve(workingDirectory, file)))) {
    const loaded = await loadArena(config, reader, base);
    problems.push(...loaded.problems);
    if (loaded.arena === undefined) continue;
    const bound = bindArena(loaded.arena, registry);
    problems.push(...bound.problems);
    arenas.push(bound.arena);
  }
  const ordered = orderProblems(problems, []);
  if (ordered.some(({ severity }) => severity === 'error')) throw new ManifestProblemsError(ordered);
  return { arenas, warnings: ordered };
}

/** Where the paths of an invocation are measured from. */
export async function pathBase(workingDirectory: string): Promise<PathBase> {
  const repositoryRoot = (await findRepositoryRoot(workingDirectory)) ?? workingDirectory;
  return { workingDirectory, repositoryRoot };
}
