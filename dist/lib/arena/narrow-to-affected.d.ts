import type { BaselineResolution } from '../baseline/baseline.ts';
import type { PathBase } from '../manifest/file-reader.ts';
import type { AffectedPlan } from '../model/affected.ts';
import type { Lane } from '../model/lane.ts';
import type { RunResult } from '../model/run-result.ts';
import type { DependencyGraph } from '../plan/dependency-graph.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ChangedFiles } from './outcome.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** What is held of a plan, and what stands in for the rest. */
export interface NarrowedPlan {
    readonly held: readonly PlannedRun[];
    /** Results of what was held with those taken over, in the order of the plan. */
    join(results: readonly RunResult[]): readonly RunResult[];
    /** Undefined where nobody asked for the affected part. */
    readonly affected?: AffectedPlan;
}
/** A plan whose runs carry the hashes of their inputs, and what is known around it. */
interface NarrowingFacts {
    readonly runs: readonly PlannedRun[];
    readonly graph: DependencyGraph;
    readonly lane: Lane;
    readonly resolution: BaselineResolution;
}
/** Narrows a plan to the runs that a change can affect; whenever that cannot be told, to all of them. */
export declare function narrowToAffected(options: ResolvedRunOptions, facts: NarrowingFacts): Promise<NarrowedPlan>;
/** What a change is, before it is known what it lets run. */
export declare function describeChange(changes: ChangedFiles, { runs, graph }: Pick<NarrowingFacts, 'runs' | 'graph'>, base: PathBase): Pick<AffectedPlan, 'base' | 'changedFiles' | 'unread'>;
/** Absolute paths of what changed. */
export declare function changedIn({ files }: ChangedFiles, { repositoryRoot }: PathBase): ReadonlySet<string>;
export {};
