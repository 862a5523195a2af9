import type { EventBus } from '../events/event-bus.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
/** Which runs of a plan are held first, and which of the others are wanted once it is known how those ended. */
export interface RunStages {
    isFirst(run: PlannedRun): boolean;
    /** Picks from the runs that were not held yet; `held` has the ids of those that were. */
    choose(later: readonly PlannedRun[], held: ReadonlyMap<PlannedRun, string>): Promise<readonly PlannedRun[]>;
}
/** Holds the runs of a plan in stages, if it has any, and gives the ids of those that were held in plan order. */
export declare function holdInStages(runs: readonly PlannedRun[], { stages, bus }: {
    readonly stages?: RunStages;
    readonly bus: EventBus;
}, hold: (runs: readonly PlannedRun[]) => Promise<readonly string[]>): Promise<readonly string[]>;
