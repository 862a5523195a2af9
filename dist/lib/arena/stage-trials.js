import { groupChecks, sampleOf } from "../baseline/check-group.js";
import { isSample } from "../baseline/is-sample.js";
import { openSamplePool } from "../baseline/pool-samples.js";
import { DEFAULT_STATISTICS } from "../baseline/statistics/settings.js";
import { continuesAfterFirstStage } from "../baseline/statistics/stages.js";
import { groupBy } from "../lib/group-by.js";
import { caseKey, caseOfRunKey } from "../model/case-key.js";
/**
 * Holds the first trials of every case, then the rest of those that show a sign of a fall or cannot be judged yet.
 * Undefined where all are wanted at once: in the mock lane, without a baseline, and where nothing has more trials.
 */
export function stageTrials(runs, { lane, resolution, statistics, store }) {
    const settings = { ...DEFAULT_STATISTICS, ...statistics };
    const { firstStage } = settings;
    const baseline = resolution.baseline?.result;
    if (lane !== 'real' || baseline?.lane !== lane)
        return undefined;
    if (runs.every(({ trial }) => trial <= firstStage))
        return undefined;
    const before = groupBy(baseline.runs, caseKey);
    const pool = openSamplePool(baseline, resolution.history);
    return {
        isFirst: ({ trial }) => trial <= firstStage,
        async choose(later, heldIds) {
            const open = new Set(later.map(({ key }) => caseOfRunKey(key)));
            const ids = [...heldIds].flatMap(([{ key }, id]) => (open.has(caseOfRunKey(key)) ? [id] : []));
            const results = await Promise.all(ids.map((id) => store.getResult(id)));
            const wanted = new Set([...groupBy(results, caseKey)].flatMap(([name, now]) => goesOn(now, before.get(name) ?? [], { pool, settings }) ? [name] : []));
            return later.filter(({ key }) => wanted.has(caseOfRunKey(key)));
        },
    };
}
/** The runs of a plan that there are results of. */
export function heldOf(planned, results) {
    const keys = new Set(results.map(({ key }) => key));
    return planned.filter(({ key }) => keys.has(key));
}
/** The most trials that a case was to have. */
export function askedOf(planned) {
    return { trials: planned.reduce((most, { trial }) => Math.max(most, trial), 0) };
}
/** Whether a case gets the rest of its trials, for the sake of any of its checks. */
function goesOn(now, before, { pool, settings }) {
    const [first] = before;
    // A comparison across models says nothing, and a stage that was not held to its end is no reason to stop.
    if (first === undefined || now.some((run) => run.model !== first.model || !isSample(run)))
        return true;
    const known = new Map(groupChecks(before).map((group) => [group.id, group]));
    return groupChecks(now).some((group) => {
        const past = known.get(group.id);
        const sample = sampleOf(group);
        if (past === undefined || sample.total < now.length)
            return true;
        return continuesAfterFirstStage(sample, pool(first, past), settings);
    });
}
