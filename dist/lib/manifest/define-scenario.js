import { captureCaller } from "../lib/call-site.js";
/**
 * Writes a scenario of an arena in code, with the keys that `spec` has in a Scenario manifest. `id` is its name. What is
 * wrong with it is told by whatever loads the arena, like everything else that is wrong there, at the place of this call.
 */
export function defineScenario(spec) {
    return { spec, site: captureCaller(defineScenario) };
}
