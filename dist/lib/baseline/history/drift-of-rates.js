import { groupBy } from "../../lib/group-by.js";
import { fisherLower } from "../statistics/fisher-exact.js";
import { passRate } from "../statistics/pass-rate.js";
import { sinceOf, subjectOf, sumRuns, surest, windowsFor, } from "./drift-series.js";
/** The smallest fall of a pass rate that is called a drift. */
export const LEAST_FALL = 0.05;
/** Executions that have to be low still: a fall that is over is none. */
const LATEST = 3;
/**
 * For each series, and for all of a provider's together, the window in which its pass rate fell most surely although
 * nothing changed. One candidate each, whether it fell or not, so that all tests can be counted.
 */
export function findFallenRates(series, moments) {
    const single = series.flatMap((one) => candidate([one], moments, subjectOf(one)));
    const groups = groupBy(series, ({ current, trend }) => JSON.stringify([trend.provider, current.model]));
    const whole = [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined || group.length < 2)
            return [];
        return candidate(group, moments, { ...subjectOf(first), scenario: null });
    });
    return [...whole, ...single];
}
function candidate(group, moments, subject) {
    const held = [...new Set(group.flatMap(({ alike }) => alike.map(({ moment }) => moment)))].sort((a, b) => a - b);
    const sizes = windowsFor(held.length);
    const found = sizes.flatMap((size) => {
        const start = held.at(-size) ?? 0;
        const stillLow = held.at(-Math.min(size, LATEST)) ?? 0;
        const sides = group.map(({ alike }) => splitAt(alike, start)).filter(hasBoth);
        const earlier = sumRuns(sides.flatMap((side) => side.earlier));
        const latest = sumRuns(sides.flatMap((side) => side.latest));
        const now = passRate(latest);
        const fall = fallWithin(sides);
        const last = sumRuns(sides.flatMap((side) => splitAt(side.latest, stillLow).latest));
        const isFall = fall >= LEAST_FALL && now + fall - passRate(last) >= fall / 2;
        const pValue = isFall ? Math.min(1, fisherLower(latest, earlier) * sizes.length) : 1;
        return [
            {
                metric: 'passRate',
                cause: 'model',
                ...subject,
                before: now + fall,
                now,
                samples: { before: earlier.total, now: latest.total },
                pValue,
                since: sinceOf(moments, firstLow(sides, now + fall / 2) ?? start),
            },
        ];
    });
    return surest(found);
}
/** The first moment of a window that is nearer to the low rate: windows come in few sizes and may open too early. */
function firstLow(sides, middle) {
    const points = sides.flatMap(({ latest }) => latest);
    const byMoment = [...groupBy(points, ({ moment }) => String(moment)).values()];
    const low = byMoment.filter((held) => passRate(sumRuns(held)) < middle);
    const moments = low.flatMap((held) => held.map(({ moment }) => moment));
    return moments.length === 0 ? undefined : Math.min(...moments);
}
function splitAt(points, start) {
    const first = points.findIndex(({ moment }) => moment >= start);
    if (first === -1)
        return { earlier: points, latest: [] };
    return { earlier: points.slice(0, first), latest: points.slice(first) };
}
function hasBoth({ earlier, latest }) {
    return earlier.length > 0 && latest.length > 0;
}
/** The mean fall inside each series, so that holding harder scenarios more often is no fall. */
function fallWithin(sides) {
    let fall = 0;
    let total = 0;
    for (const side of sides) {
        const latest = sumRuns(side.latest);
        fall += latest.total * (passRate(sumRuns(side.earlier)) - passRate(latest));
        total += latest.total;
    }
    return total === 0 ? 0 : fall / total;
}
