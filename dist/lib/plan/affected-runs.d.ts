import type { RunDependencies } from './dependency-graph.ts';
import type { PlannedRun } from './planned-run.ts';
/** The shortest way from a changed file to a run, both ends included, absolute; undefined where there is none. */
export declare function wayOfChange(dependencies: RunDependencies['files'], changed: ReadonlySet<string>): readonly string[] | undefined;
/** Changed files that lie in the directory of an arena and that nobody reads, in their order. */
export declare function unreadFiles(runs: readonly PlannedRun[], dependenciesOf: (run: PlannedRun) => RunDependencies, changed: ReadonlySet<string>): readonly string[];
