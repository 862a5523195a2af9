import path from 'node:path';
import { createCheckRegistry } from '../checks/index.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import { orderProblems } from '../manifest/order-problems.ts';
import { pathBase, readableRoots } from '../manifest/path-base.ts';
import { createFileReader } from '../manifest/read-files.ts';
import { validatePath } from '../manifest/validate-files.ts';
import type { Problem } from '../model/problem.ts';
import { bindArena, findChecksAlone } from '../plan/bind-arena.ts';
import { findFileProblems } from '../plan/named-files.ts';
import type { LoadSettings } from './load-arenas.ts';
import { findPolicyProblems, isPolicyFile, validatePolicyAlone } from './policy-problems.ts';

/** What validating a file or a directory found. */
export interface ValidationReport {
  readonly problems: readonly Problem[];
  /** Manifests looked at. */
  readonly files: number;
}

/** Where validating looks, and what day it is. */
export interface ValidateSettings extends Partial<LoadSettings> {
  /** Tells which quarantines are over. @default that of the process */
  readonly clock?: Clock;
}

/**
 * Validates one manifest, an arena with all it refers to and the policy file beside it, a policy file alone, or every
 * manifest below a directory.
 */
export async function validateArena(
  target: string,
  settings: ValidateSettings = {},
): Promise<ValidationReport> {
  const workingDirectory = settings.workingDirectory ?? currentDirectory();
  const base = pathBase({ ...settings, workingDirectory });
  const registry = createCheckRegistry(settings.checks);
  const file = path.resolve(workingDirectory, target);
  const reader = createFileReader({ within: readableRoots(file, base) });
  const today = (settings.clock ?? systemClock).now().toISOString().slice(0, 10);
  if (isPolicyFile(file)) return validatePolicyAlone(file, { reader, base, today });
  const { problems, files, arenas, alone } = await validatePath(file, reader, base);
  const found = [...arenas.map((arena) => bindArena(arena, registry)), findChecksAlone(alone, registry)];
  const fileProblems = await findFileProblems(
    found.flatMap((one) => one.files),
    reader.readText,
  );
  const checkProblems = [...found.flatMap((one) => one.problems), ...fileProblems];
  const policies = await findPolicyProblems(arenas, { reader, base, today });
  const all = [...problems, ...checkProblems, ...policies.problems];
  return { problems: orderProblems(all, []), files: files + policies.files };
}
