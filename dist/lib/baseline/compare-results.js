import { classifyRuns } from "./classify-runs.js";
import { decideVerdict } from "./decide-verdict.js";
import { measureDeltas } from "./measure-deltas.js";
/** Holds a result against a baseline, class by class, and judges it by the policy. */
export function compareResults(current, resolution, policy) {
    const { baseline, reason } = refuseOtherLane(current, resolution);
    const facts = {
        baseline: baseline?.origin ?? null,
        ...(reason === undefined ? {} : { reason }),
        ...classifyRuns(current, baseline?.result),
        ...measureDeltas(current, baseline?.result),
    };
    return { schemaVersion: 1, ...facts, ...decideVerdict(facts, current.lane, policy) };
}
function refuseOtherLane(current, resolution) {
    const { baseline } = resolution;
    if (baseline === undefined)
        return { reason: resolution.reason ?? 'none was found' };
    if (baseline.result.lane === current.lane)
        return resolution;
    return {
        reason: `the one offered was made in the ${baseline.result.lane} lane, this result in the ${current.lane} lane, and the two are never compared`,
    };
}
