import path from 'node:path';
import { createCheckRegistry } from '../checks/index.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import { orderProblems } from '../manifest/order-problems.ts';
import { createFileReader } from '../manifest/read-files.ts';
import { validatePath } from '../manifest/validate-files.ts';
import type { Problem } from '../model/problem.ts';
import { bindArena, findChecksAlone } from '../plan/bind-arena.ts';
import { findFileProblems } from '../plan/named-files.ts';
import { type LoadSettings, pathBase, readableRoots } from './load-arenas.ts';

/** What validating a file or a directory found. */
export interface ValidationReport {
  readonly problems: readonly Problem[];
  /** Manifests looked at. */
  readonly files: number;
}

/** Validates one manifest, an arena with all it refers to, or every manifest below a directory. */
export async function validateArena(
  target: string,
  settings: Partial<LoadSettings> = {},
): Promise<ValidationReport> {
  const workingDirectory = settings.workingDirectory ?? currentDirectory();
  const base = await pathBase({ ...settings, workingDirectory });
  const registry = createCheckRegistry(settings.checks);
  const file = path.resolve(workingDirectory, target);
  const reader = createFileReader({ within: await readableRoots(file, base) });
  const { problems, files, arenas, alone } = await validatePath(file, reader, base);
  const found = [...arenas.map((arena) => bindArena(arena, registry)), findChecksAlone(alone, registry)];
  const fileProblems = await findFileProblems(
    found.flatMap((one) => one.files),
    reader.readText,
  );
  const checkProblems = [...found.flatMap((one) => one.problems), ...fileProblems];
  return { problems: orderProblems([...problems, ...checkProblems], []), files };
}
