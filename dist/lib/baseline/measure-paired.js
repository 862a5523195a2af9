import { isSample } from "./is-sample.js";
import { bootstrapMeanDifference } from "./statistics/bootstrap.js";
import { mcnemarExact } from "./statistics/mcnemar-exact.js";
/** Fewer pairs of scores have no spread to speak of. */
const LEAST_SCORES = 5;
/** Any will do, as long as it is always the same. */
const SEED = 1;
const RESAMPLES = 2_000;
/** How many cases came out worse or better than before; undefined where none of them has one status on each side. */
export function measurePaired(cases) {
    const pairs = comparable(cases).flatMap(({ now, before }) => {
        const sides = [statusOfCase(now), statusOfCase(before)];
        return sides.includes(undefined) ? [] : [sides];
    });
    if (pairs.length === 0)
        return undefined;
    const worse = pairs.filter(([now, before]) => now === 'failed' && before === 'passed').length;
    const better = pairs.filter(([now, before]) => now === 'passed' && before === 'failed').length;
    return { worse, better, pValue: mcnemarExact(worse, better) };
}
/** How scores moved over the checks that have some on both sides; undefined of a few. */
export function measureScores(cases) {
    const pairs = comparable(cases).flatMap(({ checks }) => checks.flatMap(({ now, before, isChanged }) => {
        const current = meanScore(now);
        const baseline = before === undefined || isChanged ? undefined : meanScore(before);
        return current === undefined || baseline === undefined ? [] : [{ current, baseline }];
    }));
    if (pairs.length < LEAST_SCORES)
        return undefined;
    const { low, high } = bootstrapMeanDifference(pairs, { seed: SEED, resamples: RESAMPLES });
    return {
        checks: pairs.length,
        baseline: rounded(meanOf(pairs.map(({ baseline }) => baseline))),
        current: rounded(meanOf(pairs.map(({ current }) => current))),
        low: rounded(low),
        high: rounded(high),
    };
}
function comparable(cases) {
    return cases.filter((item) => item.before !== undefined && item.otherModel === undefined);
}
/** The status that all samples of a case share. */
function statusOfCase({ runs }) {
    const [status, ...others] = new Set(runs.filter(isSample).map((run) => run.status));
    return others.length === 0 && (status === 'passed' || status === 'failed') ? status : undefined;
}
function meanScore({ held }) {
    const scores = held.flatMap(({ run, check }) => (isSample(run) ? (check.score ?? []) : []));
    return scores.length === 0 ? undefined : meanOf(scores);
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** So that the file does not depend on the last bit of a division. */
function rounded(value) {
    return Number(value.toFixed(6));
}
