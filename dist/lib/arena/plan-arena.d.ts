import type { DefinedScenario } from '../manifest/define-scenario.ts';
import type { AffectedPlan } from '../model/affected.ts';
import type { Lane } from '../model/lane.ts';
import type { Problem } from '../model/problem.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ChangedFiles, RunFilters } from './outcome.ts';
/** What would run. */
export interface ArenaPlan {
    readonly lane: Lane;
    readonly runs: readonly PlannedRun[];
    readonly warnings: readonly Problem[];
    /** There where only what a change can affect was asked for; what would be carried counts as such. */
    readonly affected?: AffectedPlan;
}
/** Where and what to plan. */
interface PlanRequest {
    readonly configs: readonly string[];
    readonly workingDirectory: string;
    readonly filters: RunFilters;
    readonly mode: 'mock' | 'real';
    /** Scenarios in code that join those of every arena. */
    readonly definedScenarios?: readonly DefinedScenario[];
    /** Lists what a change touched; runs that it cannot affect are left out. */
    listChangedFiles?(): Promise<ChangedFiles>;
}
/** Loads arenas and plans their runs without doing any. */
export declare function planArena(request: PlanRequest): Promise<ArenaPlan>;
export {};
