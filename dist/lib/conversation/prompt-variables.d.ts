import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { Variables } from './render-placeholders.ts';
/** What the arena and the run say, the stronger last: the region, the prompt's `vars`, the scenario's `variables`. */
export declare function providedVariables({ region, prompt, scenario, }: Pick<PlannedScenarioRun, 'region' | 'prompt'> & Partial<Pick<PlannedScenarioRun, 'scenario'>>): Variables;
/** What the scenario says about itself; never overrides another source. */
export declare function scenarioVariables({ scenario }: Pick<PlannedScenarioRun, 'scenario'>): Variables;
/** What placeholders in the words of a scripted user stand for. */
export declare function userVariables(run: Pick<PlannedScenarioRun, 'region' | 'prompt' | 'scenario'>): Variables;
/** The defaults of variables that are not required. */
export declare function defaultVariables({ prompt }: Pick<PlannedScenarioRun, 'prompt'>): Variables;
