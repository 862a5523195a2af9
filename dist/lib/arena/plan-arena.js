import { laneOf } from "../plan/lane-of.js";
import { planRuns } from "../plan/plan-runs.js";
import { loadArenas } from "./load-arenas.js";
/** Loads arenas and plans their runs without doing any. */
export async function planArena(options) {
    const { arenas, warnings } = await loadArenas(options.configs, options);
    const plan = planRuns(arenas, options.filters);
    return {
        lane: laneOf(plan.runs, options.mode),
        runs: plan.runs,
        warnings: [...warnings, ...plan.warnings],
    };
}
