import { fisherLower } from "../statistics/fisher-exact.js";
import { passRate } from "../statistics/pass-rate.js";
import { LEAST_FALL } from "./drift-of-rates.js";
import { isAlike, sinceOf, subjectOf, sumRuns } from "./drift-series.js";
/** For each series whose inputs changed on the way, whether its pass rate is lower since then. */
export function findChanged(series, moments) {
    return series.flatMap((one) => candidate(one, moments));
}
function candidate(series, moments) {
    const { current } = series;
    const held = heldPoints(series.trend);
    const start = held.findLastIndex(({ point }) => !isAlike(point, current)) + 1;
    const former = held[start - 1];
    if (former === undefined || former.point.inputs === '')
        return [];
    const first = held.slice(0, start).findLastIndex(({ point }) => !isAlike(point, former.point)) + 1;
    const earlier = sumRuns(held.slice(first, start));
    const latest = sumRuns(held.slice(start));
    const [before, now] = [passRate(earlier), passRate(latest)];
    return [
        {
            metric: 'passRate',
            cause: causeOf(former.point, current),
            ...subjectOf(series),
            before,
            now,
            samples: { before: earlier.total, now: latest.total },
            pValue: before - now >= LEAST_FALL ? fisherLower(latest, earlier) : 1,
            since: sinceOf(moments, held[start]?.moment ?? 0),
        },
    ];
}
function heldPoints({ points }) {
    return points.flatMap((point, moment) => (point === null ? [] : [{ moment, point }]));
}
function causeOf(former, current) {
    return former.model === current.model ? 'code' : 'configuration';
}
