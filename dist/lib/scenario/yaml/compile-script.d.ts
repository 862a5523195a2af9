import type { ScriptStep } from '../script-step.ts';
import type { FoundScenario } from './find-scenario.ts';
/**
 * The steps of a scenario's turns: the user speaks, the agent answers, the checks of the turn are held; those of the
 * conversation come last. Throws `ScenarioError` with code `INVALID_CHECK` for checks that code cannot hold, and
 * `ManifestError` for media that nobody can show.
 */
export declare function compileScript(found: FoundScenario): Promise<readonly ScriptStep[]>;
