/** How many of the latest executions are held against all before them, where the sizes between would tell the same. */
const WINDOWS = [1, 2, 3, 5, 8, 13, 21, 34, 55];
/** Executions there have to be before a window. */
const EARLIER_MIN = 3;
/** The windows that leave enough before them: at least as many executions as they have themselves. */
export function windowsFor(count) {
    return WINDOWS.filter((size) => isWindow(size, count));
}
/** The same, of every size. */
export function allWindowsFor(count) {
    return Array.from({ length: count }, (_, index) => index + 1).filter((size) => isWindow(size, count));
}
function isWindow(size, count) {
    return count - size >= Math.max(EARLIER_MIN, size);
}
/** The series of everything that was held now. */
export function seriesOf({ scenarios }) {
    return scenarios.flatMap((trend) => {
        const current = trend.points.at(-1);
        if (current === undefined || current === null || current.inputs === '')
            return [];
        const alike = trend.points.flatMap((point, moment) => point !== null && isAlike(point, current) ? [{ moment, point }] : []);
        return [{ trend, current, alike }];
    });
}
/** Whether nothing that is known of lies between two points. */
export function isAlike(one, other) {
    return one.inputs === other.inputs && one.model === other.model;
}
/** The runs of several points together. */
export function sumRuns(points) {
    let passed = 0;
    let total = 0;
    for (const { point } of points) {
        passed += point.runs.passed;
        total += point.runs.total;
    }
    return { passed, total };
}
/** The time at which a window opens; `null` where it is the reported execution alone. */
export function sinceOf(moments, moment) {
    return moments[moment]?.at ?? null;
}
/** Whom a finding about a single series is about. */
export function subjectOf({ trend, current, }) {
    const { config, scenario: name, provider } = trend;
    return { provider, model: current.model, scenario: { config, name } };
}
/** The surest of several candidates. */
export function surest(candidates) {
    const [first, ...rest] = candidates;
    if (first === undefined)
        return [];
    return [rest.reduce((best, next) => (next.pValue < best.pValue ? next : best), first)];
}
