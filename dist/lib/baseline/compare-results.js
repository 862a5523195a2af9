import { classifyRuns } from "./classify-runs.js";
import { decideVerdict } from "./decide-verdict.js";
import { measureDeltas } from "./measure-deltas.js";
/** Holds a result against a baseline, class by class, and judges it by the policy. */
export function compareResults(current, resolution, policy) {
    const { baseline, reason } = refuseStranger(current, resolution);
    const facts = {
        baseline: baseline?.origin ?? null,
        ...(reason === undefined ? {} : { reason }),
        ...classifyRuns(current, baseline?.result),
        ...measureDeltas(current, baseline?.result),
    };
    return { schemaVersion: 1, ...facts, ...decideVerdict(facts, current.lane, policy) };
}
/** A baseline of the other lane, or of none of these configurations, has nothing to say about a result. */
function refuseStranger(current, resolution) {
    const { baseline } = resolution;
    if (baseline === undefined)
        return { reason: resolution.reason ?? 'none was found' };
    const { lane, runs } = baseline.result;
    if (lane !== current.lane) {
        return {
            reason: `the one offered was made in the ${lane} lane, this result in the ${current.lane} lane, and the two are never compared`,
        };
    }
    const now = configsOf(current.runs);
    const before = configsOf(runs);
    if (runs.length === 0 || [...now].some((config) => before.has(config)))
        return resolution;
    return {
        reason: `the one offered is of ${[...before].join(', ')}, this result of ${[...now].join(', ')}; run both from the same directory`,
    };
}
function configsOf(runs) {
    return new Set(runs.map(({ config }) => config));
}
