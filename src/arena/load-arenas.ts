import path from 'node:path';
import type { CheckDefinition } from '../checks/check.ts';
import { createCheckRegistry } from '../checks/index.ts';
import type { DefinedScenario } from '../manifest/define-scenario.ts';
import { enableSelfPlay, type LoadArenaOptions, loadArena } from '../manifest/load-arena.ts';
import { ManifestProblemsError } from '../manifest/manifest-problems-error.ts';
import { orderProblems } from '../manifest/order-problems.ts';
import { pathBase, readableRoots } from '../manifest/path-base.ts';
import { createFileReader } from '../manifest/read-files.ts';
import type { Problem } from '../model/problem.ts';
import { bindArena } from '../plan/bind-arena.ts';
import type { BoundArena, PackEvalChoice } from '../plan/bound-arena.ts';
import { findFileProblems } from '../plan/named-files.ts';
import type { RunArenaOptions } from './outcome.ts';

/** Where an invocation looks for files, and what it knows beside them. */
export interface LoadSettings {
  readonly workingDirectory: string;
  /** Stands in where there is no git repository. */
  readonly repositoryRoot?: string;
  /** Checks beside the built-in ones. */
  readonly checks?: readonly CheckDefinition[];
  /** Which pack evals are judged; all by default. */
  readonly packEvals?: PackEvalChoice;
  readonly selfPlay?: RunArenaOptions['selfPlay'];
  /** Scenarios in code that join those of every arena. */
  readonly definedScenarios?: readonly DefinedScenario[];
}

/** Arenas that can run. */
export interface LoadedArenas {
  readonly arenas: readonly BoundArena[];
  readonly warnings: readonly Problem[];
  /** Reads what the arenas name, from where they may read. */
  readText(absolutePath: string): Promise<string>;
  readBytes(absolutePath: string): Promise<Uint8Array>;
}

/** Loads and binds arenas; throws `ManifestProblemsError` with the problems of all of them. */
export async function loadArenas(configs: readonly string[], settings: LoadSettings): Promise<LoadedArenas> {
  const base = pathBase(settings);
  const registry = createCheckRegistry(settings.checks);
  const problems: Problem[] = [];
  const arenas = new Map<string, BoundArena>();
  const files = configs.map((file) => path.resolve(settings.workingDirectory, file));
  const roots = files.map((file) => readableRoots(file, base));
  const reader = createFileReader({ within: [...new Set(roots.flat())] });
  for (const config of files) {
    const loaded = await loadArena(config, reader, base, loadOptionsOf(settings));
    problems.push(...loaded.problems);
    if (loaded.arena === undefined) continue;
    const bound = bindArena(loaded.arena, registry, settings.packEvals);
    problems.push(...bound.problems, ...(await findFileProblems(bound.files, reader.readText)));
    // One arena may be named by its file and by its directory.
    arenas.set(loaded.arena.config.source.absolutePath, bound.arena);
  }
  const ordered = orderProblems(problems, []);
  if (ordered.some(({ severity }) => severity === 'error')) throw new ManifestProblemsError(ordered);
  const { readText, readBytes } = reader;
  return { arenas: [...arenas.values()], warnings: ordered, readText, readBytes };
}

function loadOptionsOf({ definedScenarios = [], selfPlay }: LoadSettings): LoadArenaOptions {
  return selfPlay?.enable === true ? { definedScenarios, amend: enableSelfPlay } : { definedScenarios };
}
