import { pointsOf } from "./history-points.js";
import { isJudgedSample } from "./judged-samples.js";
/**
 * Lays the executions of a history side by side with the one that was just held. Undefined where there is no earlier
 * one of its lane, or nothing was held now. Scenarios that are not held any more are left out.
 */
export function measureTrends(history, result) {
    const { executionId } = result.meta;
    const earlier = history?.lane === result.lane ? history.entries.filter((entry) => entry.executionId !== executionId) : [];
    if (earlier.length === 0)
        return undefined;
    const current = pointsOf(result.runs.filter(isJudgedSample));
    if (current.length === 0)
        return undefined;
    const moments = earlier.map(({ at, sha, event }) => ({ at, sha, event }));
    const byEntry = earlier.map(indexPoints);
    const scenarios = current.map((point) => {
        const { config, scenario, provider } = point;
        const points = byEntry.map((points) => points.get(keyOf(point)) ?? null);
        return { config, scenario, provider, points: [...points, point] };
    });
    const falls = new Map(scenarios.map((trend) => [trend, fallOf(trend)]));
    return {
        moments: [...moments, { at: null, sha: result.meta.commit?.sha ?? null, event: null }],
        scenarios: scenarios.sort((a, b) => (falls.get(b) ?? 0) - (falls.get(a) ?? 0)),
    };
}
function indexPoints({ points }) {
    return new Map(points.map((point) => [keyOf(point), point]));
}
function keyOf({ config, scenario, provider }) {
    return JSON.stringify([config, scenario, provider]);
}
/** By how much the pass rate is below that of all earlier executions. */
function fallOf({ points }) {
    const now = points.at(-1)?.runs;
    let passed = 0;
    let total = 0;
    for (const point of points.slice(0, -1)) {
        passed += point?.runs.passed ?? 0;
        total += point?.runs.total ?? 0;
    }
    if (now === undefined || now.total === 0 || total === 0)
        return 0;
    return passed / total - now.passed / now.total;
}
