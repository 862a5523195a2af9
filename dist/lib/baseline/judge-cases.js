import { sumUsd } from "../model/money.js";
import { isSample } from "./is-sample.js";
import { judgeTrials } from "./statistics/judge-trials.js";
import { DEFAULT_STATISTICS } from "./statistics/settings.js";
/**
 * Judges all checks that were held in several trials together. In the mock lane every answer is always
 * the same, so its trials are no samples and are classed by their statuses.
 */
export function judgeCases(cases, lane, { statistics }) {
    if (lane === 'mock')
        return new Map();
    const tried = cases.flatMap(triedChecks);
    const judged = judgeTrials(tried.map(({ check: { now, current, pool } }) => ({
        id: now.id,
        current,
        baseline: pool === null || pool.total === 0 ? null : pool,
    })), { ...DEFAULT_STATISTICS, ...statistics });
    return new Map(tried.flatMap(({ item, check }, index) => {
        const found = judged[index];
        return found === undefined ? [] : [[check, withCost(found, item.now)]];
    }));
}
function triedChecks(item) {
    if (item.now.runs.length === 1)
        return [];
    return item.checks.filter(({ current }) => current.total > 0).map((check) => ({ item, check }));
}
/** What the missing trials would cost: as much each as those that were held, on average. */
function withCost(judged, { runs }) {
    const { verdict, current, baseline, pValue, needs } = judged;
    return {
        verdict,
        current,
        baseline,
        ...(pValue === undefined ? {} : { pValue }),
        ...(needs === undefined
            ? {}
            : { needs: { trials: needs.trials, cost: costOfTrials(needs.trials, runs.filter(isSample)) } }),
    };
}
function costOfTrials(trials, held) {
    const spent = sumUsd(held.map(({ cost }) => cost));
    if (spent === null || held.length === 0)
        return null;
    return Math.round((spent * trials) / held.length);
}
