import { toUsd } from "../../model/money.js";
import { allWindowsFor, sinceOf, subjectOf, surest } from "./drift-series.js";
const METRICS = [
    {
        metric: 'score',
        read: ({ score }) => score,
        worse: -1,
        isLarge: (before, now) => before - now >= 0.05,
    },
    {
        metric: 'cost',
        read: ({ cost }) => (cost === null ? undefined : toUsd(cost)),
        worse: 1,
        isLarge: (before, now) => now >= before * 1.1,
    },
    {
        metric: 'latency',
        read: ({ latencyMs }) => latencyMs.p50,
        worse: 1,
        isLarge: (before, now) => now >= before * 1.3,
    },
];
/**
 * For each series and figure, the window whose values are all worse than all earlier ones although nothing changed.
 * That the `k` worst of `n` values are just the last `k` happens by chance once in `n` choose `k` times.
 */
export function findMovedAmounts(series, moments) {
    return METRICS.flatMap((metric) => series.flatMap((one) => candidate(one, metric, moments)));
}
function candidate(series, { metric, read, worse, isLarge }, moments) {
    const known = series.alike.flatMap(({ moment, point }) => {
        const value = read(point);
        return value === undefined ? [] : [{ moment, value }];
    });
    // Without a figure of the reported execution nothing can be said about now.
    if (known.at(-1)?.moment !== moments.length - 1)
        return [];
    // Every size: a window one too short leaves a value of its own kind before it.
    const sizes = allWindowsFor(known.length);
    const found = sizes.map((size) => {
        const earlier = known.slice(0, -size).map(({ value }) => value);
        const latest = known.slice(-size).map(({ value }) => value);
        const isApart = Math.min(...latest.map((value) => value * worse)) > Math.max(...earlier.map((value) => value * worse));
        const [before, now] = [medianOf(earlier), medianOf(latest)];
        return {
            metric,
            cause: 'model',
            ...subjectOf(series),
            before,
            now,
            samples: { before: earlier.length, now: latest.length },
            pValue: isApart && isLarge(before, now) ? Math.min(1, sizes.length / choose(known.length, size)) : 1,
            since: sinceOf(moments, known.at(-size)?.moment ?? 0),
        };
    });
    return surest(found);
}
function medianOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
function choose(count, size) {
    let ways = 1;
    for (let taken = 1; taken <= size; taken++)
        ways = (ways * (count - size + taken)) / taken;
    return ways;
}
