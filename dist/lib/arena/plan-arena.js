import { pathBase } from "../manifest/path-base.js";
import { buildDependencyGraph } from "../plan/dependency-graph.js";
import { laneOf, realProviders } from "../plan/lane-of.js";
import { planRuns } from "../plan/plan-runs.js";
import { chooseMode } from "./choose-mode.js";
import { loadArenas } from "./load-arenas.js";
import { changedIn, describeChange } from "./narrow-to-affected.js";
import { affectedScenarios, becauseOf } from "./why-affected.js";
/** Loads arenas and plans their runs without doing any. */
export async function planArena(request) {
    const { arenas, warnings, ...reads } = await loadArenas(request.configs, request);
    const plan = planRuns(arenas, request.filters);
    const chosen = await settleMode(request, plan.runs, reads);
    const lane = laneOf(plan.runs, chosen.mode);
    const changes = await request.listChangedFiles?.();
    const planned = { ...chosen, lane, runs: plan.runs, warnings: [...warnings, ...plan.warnings] };
    return changes === undefined ? planned : narrow(planned, changes, request);
}
/** What `auto` would choose; keys are not looked for where the mode is said. */
async function settleMode({ mode, workingDirectory, environment = {} }, runs, { readText }) {
    if (mode !== 'auto')
        return { mode };
    const reasons = [];
    const onWarning = (reason) => reasons.push(reason);
    const sources = { environment, workingDirectory, readText, onWarning };
    const chosen = await chooseMode('auto', realProviders(runs), sources);
    const [mockedBecause] = reasons;
    return { mode: chosen.mode, ...(mockedBecause === undefined ? {} : { mockedBecause }) };
}
/** Goes by files alone: without a baseline, a change of the Arena manifest or a mock file may concern every run. */
async function narrow(planned, changes, request) {
    const { lane, runs, mode } = planned;
    const base = pathBase(request);
    const graph = buildDependencyGraph(runs, {
        lane,
        callsTools: mode === 'real',
        hasOwnChecks: false,
    });
    const told = describeChange(changes, { runs, graph }, base);
    const everythingBecause = changes.incompleteBecause ?? graph.uncertain[0];
    if (everythingBecause !== undefined) {
        return { ...planned, affected: { ...told, ran: [], carried: 0, everythingBecause } };
    }
    const changed = changedIn(changes, base);
    const reasons = runs.flatMap((run) => {
        const { files, shared } = graph.of(run);
        const because = becauseOf({ files: [...files, ...shared] }, changed, base);
        return because === undefined ? [] : [[run, because]];
    });
    const affected = { ...told, ran: affectedScenarios(reasons), carried: runs.length - reasons.length };
    return { ...planned, runs: reasons.map(([run]) => run), affected };
}
