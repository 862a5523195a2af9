import type { PathBase } from '../manifest/file-reader.ts';
import type { AffectedScenario } from '../model/affected.ts';
import type { RunDependencies } from '../plan/dependency-graph.ts';
import { type PlannedRun } from '../plan/planned-run.ts';
/** The runs of a plan by case, in the order of the plan. */
export declare function casesOf(runs: readonly PlannedRun[]): ReadonlyMap<string, readonly PlannedRun[]>;
/** The way from a changed file to a run, as people see the files; undefined where no change reaches it. */
export declare function becauseOf(dependencies: Pick<RunDependencies, 'files'>, changed: ReadonlySet<string>, base: PathBase): readonly string[] | undefined;
/**
 * Why the baseline cannot stand for a run: the way from a file of which every byte counts, else what keeps the
 * baseline's run from it, with the way from a shared file where one changed. Undefined when it can.
 */
export declare function whyHeld(run: PlannedRun, { files, shared }: RunDependencies, { changed, refused, base, }: {
    readonly changed: ReadonlySet<string>;
    readonly refused: string | undefined;
    readonly base: PathBase;
}): readonly string[] | undefined;
/** Scenarios with why they are held, each once, with what was found for its first run. */
export declare function affectedScenarios(reasons: Iterable<readonly [PlannedRun, readonly string[]]>): readonly AffectedScenario[];
