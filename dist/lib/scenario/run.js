import { captureCaller } from "../lib/call-site.js";
import { ScenarioExecutor } from "./scenario-executor.js";
/**
 * Runs a scenario once. Rejects with what a step or an agent threw, or with the reason of the signal that called it off,
 * after the result was recorded; throws `ScenarioError` with code `INVALID_SCENARIO` for one that cannot be run.
 */
export async function run(config, options = {}) {
    return new ScenarioExecutor(config, options, captureCaller(run)).run();
}
