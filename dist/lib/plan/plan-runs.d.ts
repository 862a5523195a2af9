import type { Problem } from '../model/problem.ts';
import type { BoundArena } from './bound-arena.ts';
import type { PlannedRun } from './planned-run.ts';
/** Which runs to plan; an absent list means no filter. */
export interface PlanFilters {
    readonly scenarios?: readonly string[];
    readonly providers?: readonly string[];
    readonly regions?: readonly string[];
    readonly evals?: readonly string[];
}
/** The runs to do, in the order region, scenario, provider, trial of each arena, and what to warn of. */
export interface Plan {
    readonly runs: readonly PlannedRun[];
    readonly warnings: readonly Problem[];
}
/** Plans the runs of several arenas. A filter that names nothing known, or a plan without a run, is an error. */
export declare function planRuns(arenas: readonly BoundArena[], filters: PlanFilters): Plan;
