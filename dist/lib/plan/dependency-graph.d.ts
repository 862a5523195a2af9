import type { GraphSetting } from './graph-setting.ts';
import type { PlannedRun } from './planned-run.ts';
import { type Dependency } from './run-files.ts';
/** Everything that decides what a run finds. */
export interface RunDependencies {
    /** Files of which every byte counts, each once. */
    readonly files: readonly Dependency[];
    /** Files that many runs share and of which a part counts: the Arena manifest and mock files. */
    readonly shared: readonly Dependency[];
    /** That part, with the settings in force; the same text means the same. */
    readonly settings: string;
}
/** Which run depends on which files, and through which other files. */
export interface DependencyGraph {
    of(run: PlannedRun): RunDependencies;
    /** Why something that runs depend on cannot be told; sentences without a full stop. */
    readonly uncertain: readonly string[];
}
/** Builds the graph of a plan's runs. Runs that differ by trial or region alone share their answer. */
export declare function buildDependencyGraph(runs: readonly PlannedRun[], setting: GraphSetting): DependencyGraph;
