import type { ScenarioDefaults } from './configure.ts';
import type { ScenarioConfig } from './scenario-config.ts';
import type { ScenarioSettings } from './scenario-settings.ts';
/** Whole automatic turns that may be held, unless somebody says otherwise. */
export declare const DEFAULT_MAX_TURNS = 10;
/** Nothing is printed unless somebody says otherwise. */
export declare const DEFAULT_VERBOSE = false;
/** A scenario with nothing left open but who is told of it. */
export type ReadyScenario = ScenarioConfig & Required<Pick<ScenarioSettings, 'maxTurns' | 'setId'>>;
/**
 * Fills in what a scenario leaves open. Throws `ScenarioError` with code `INVALID_SCENARIO` that says what is wrong with
 * it.
 */
export declare function readyScenario(config: ScenarioConfig, defaults: ScenarioDefaults): ReadyScenario;
