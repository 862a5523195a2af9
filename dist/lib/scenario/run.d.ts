import type { RunOptions } from './run-options.ts';
import type { ScenarioConfig } from './scenario-config.ts';
import type { ScenarioResult } from './scenario-result.ts';
/**
 * Runs a scenario once. Rejects with what a step or an agent threw, or with the reason of the signal that called it off,
 * after the result was recorded; throws `ScenarioError` with code `INVALID_SCENARIO` for one that cannot be run.
 */
export declare function run(config: ScenarioConfig, options?: RunOptions): Promise<ScenarioResult>;
