import type { ScenarioState } from './agent.ts';
import type { ScenarioExecution } from './scenario-execution.ts';
/** One step of a script, at once or later; what it returns ends the run if it is a verdict, and is ignored if not. */
export type ScriptStep = (state: ScenarioState, executor: ScenarioExecution) => unknown;
