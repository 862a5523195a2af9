import path from 'node:path';
import type { BoundArena } from '../plan/bound-arena.ts';
import { type Plan, planRuns } from '../plan/plan-runs.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { applyOverrides } from './apply-overrides.ts';
import { filterByRole } from './filter-by-role.ts';
import type { JoinedPolicy } from './join-policies.ts';
import { type LoadedArenas, loadArenas } from './load-arenas.ts';
import { loadPolicy } from './load-policy.ts';
import { manifestDirectory, prepareOutput } from './output-directory.ts';
import type { CompleteRunOptions, ResolvedRunOptions } from './run-options.ts';

/** What is to be done, and how. */
export interface LoadedPlan {
  /** As the invocation wants them. */
  readonly arenas: readonly BoundArena[];
  readonly runs: readonly PlannedRun[];
  /** What the policy files beside the arenas say. */
  readonly filed: JoinedPolicy;
  /** Reads what the arenas name. */
  readonly reads: Pick<LoadedArenas, 'readText' | 'readBytes'>;
  /** With the filters and the commit that were found out. */
  readonly options: ResolvedRunOptions;
  /** Absolute; results can be written there. */
  readonly outputDirectory: string;
}

/**
 * Loads the arenas of an invocation, plans their runs and makes sure that results can be written; says what there is to
 * warn of. A directory that the caller names is looked at before anything is loaded.
 */
export async function loadPlan(asked: CompleteRunOptions): Promise<LoadedPlan> {
  const { workingDirectory, onWarning } = asked;
  const prepare = (outputDirectory: string) => {
    prepareOutput({ workingDirectory, outputDirectory, files: namedFiles(asked) });
    return outputDirectory;
  };
  const named = asked.outputDirectory && prepare(path.resolve(workingDirectory, asked.outputDirectory));
  const { arenas: loaded, warnings, ...reads } = await loadArenas(asked.configs, asked);
  const filed = await loadPolicy(loaded, asked);
  const arenas = applyOverrides(loaded, asked);
  const filters = filterByRole(asked.filters, arenas, asked.selfPlay?.roles);
  const { commit: coming, ...others } = asked;
  const commit = await coming;
  const options = { ...others, filters, ...(commit === undefined ? {} : { commit }) };
  const isTestsOnly = arenas.length === 0 && asked.testCommand !== undefined;
  const plan = isTestsOnly ? NOTHING_PLANNED : planRuns(arenas, options.filters);
  for (const warning of [...warnings, ...plan.warnings]) onWarning(warning);
  const manifests = arenas.map((arena) => arena.loaded.config.spec);
  const outputDirectory = named || prepare(manifestDirectory(workingDirectory, manifests, onWarning));
  return { arenas, runs: plan.runs, filed, reads, options, outputDirectory };
}

/** Tests may be all there is. */
const NOTHING_PLANNED: Plan = { runs: [], warnings: [] };

function namedFiles({
  workingDirectory,
  junitFile,
  markdownFile,
  htmlFile,
}: CompleteRunOptions): readonly string[] {
  return [junitFile, markdownFile, htmlFile].flatMap((file) =>
    file === undefined ? [] : [path.resolve(workingDirectory, file)],
  );
}
