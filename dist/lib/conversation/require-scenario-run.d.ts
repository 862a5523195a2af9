import type { PlannedRun, PlannedScenarioRun } from '../plan/planned-run.ts';
/** The run as a scenario run; anything else got past the composite executor, which is a bug. */
export declare function requireScenarioRun(run: PlannedRun): PlannedScenarioRun;
