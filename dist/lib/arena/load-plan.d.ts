import type { BoundArena } from '../plan/bound-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { JoinedPolicy } from './join-policies.ts';
import { type LoadedArenas } from './load-arenas.ts';
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
export declare function loadPlan(asked: CompleteRunOptions): Promise<LoadedPlan>;
