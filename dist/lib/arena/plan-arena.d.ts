import type { Environment } from '../lib/environment.ts';
import type { DefinedScenario } from '../manifest/define-scenario.ts';
import type { AffectedPlan } from '../model/affected.ts';
import type { Lane } from '../model/lane.ts';
import type { Problem } from '../model/problem.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ChangedFiles, ProviderMode, RunFilters } from './outcome.ts';
/** What would run. */
export interface ArenaPlan {
    /** Whether models would be called. */
    readonly mode: 'mock' | 'real';
    readonly lane: Lane;
    readonly runs: readonly PlannedRun[];
    readonly warnings: readonly Problem[];
    /** Why the mode `auto` would mock; undefined where it would not, and where it was not asked for. */
    readonly mockedBecause?: string;
    /** There where only what a change can affect was asked for; what would be carried counts as such. */
    readonly affected?: AffectedPlan;
}
/** Where and what to plan. */
interface PlanRequest {
    readonly configs: readonly string[];
    readonly workingDirectory: string;
    readonly filters: RunFilters;
    /** Scenarios in code that join those of every arena. */
    readonly definedScenarios?: readonly DefinedScenario[];
    /** `auto` calls models where every key that the runs need is there. */
    readonly mode: ProviderMode;
    /** Where keys are looked for in mode `auto`. @default nowhere */
    readonly environment?: Environment;
    /** Lists what a change touched; runs that it cannot affect are left out. */
    listChangedFiles?(): Promise<ChangedFiles>;
}
/** Loads arenas and plans their runs without doing any. */
export declare function planArena(request: PlanRequest): Promise<ArenaPlan>;
export {};
