import { groupBy } from '../lib/group-by.ts';
import type { PathBase } from '../manifest/file-reader.ts';
import { shownPath } from '../manifest/source-reader.ts';
import type { AffectedScenario } from '../model/affected.ts';
import { caseKey } from '../model/case-key.ts';
import { wayOfChange } from '../plan/affected-runs.ts';
import type { RunDependencies } from '../plan/dependency-graph.ts';
import { type PlannedRun, providerNameOf, scenarioNameOf } from '../plan/planned-run.ts';

/** The runs of a plan by case, in the order of the plan. */
export function casesOf(runs: readonly PlannedRun[]): ReadonlyMap<string, readonly PlannedRun[]> {
  return groupBy(runs, (run) =>
    caseKey({
      config: run.config,
      region: run.region,
      scenario: scenarioNameOf(run),
      provider: providerNameOf(run),
    }),
  );
}

/** The way from a changed file to a run, as people see the files; undefined where no change reaches it. */
export function becauseOf(
  dependencies: Pick<RunDependencies, 'files'>,
  changed: ReadonlySet<string>,
  base: PathBase,
): readonly string[] | undefined {
  return wayOfChange(dependencies.files, changed)?.map((file) => shownPath(file, base));
}

/**
 * Why the baseline cannot stand for a run: the way from a file of which every byte counts, else what keeps the
 * baseline's run from it, with the way from a shared file where one changed. Undefined when it can.
 */
export function whyHeld(
  run: PlannedRun,
  { files, shared }: RunDependencies,
  {
    changed,
    refused,
    base,
  }: { readonly changed: ReadonlySet<string>; readonly refused: string | undefined; readonly base: PathBase },
): readonly string[] | undefined {
  const because = becauseOf({ files }, changed, base);
  if (because !== undefined || refused === undefined) return because;
  const { source } = run.kind === 'scenario' ? run.scenario.manifest : run.eval;
  return becauseOf({ files: shared }, changed, base) ?? [`(${refused})`, source.file];
}

/** Scenarios with why they are held, each once, with what was found for its first run. */
export function affectedScenarios(
  reasons: Iterable<readonly [PlannedRun, readonly string[]]>,
): readonly AffectedScenario[] {
  const found = new Map<string, AffectedScenario>();
  for (const [run, because] of reasons) {
    const { config } = run;
    const scenario = scenarioNameOf(run);
    const key = JSON.stringify([config, scenario]);
    if (!found.has(key)) found.set(key, { config, scenario, because });
  }
  return [...found.values()];
}
