import { caseOfRunKey } from "../model/case-key.js";
import { NANO_PER_USD } from "../model/money.js";
import { hasCachedAnswer } from "./is-sample.js";
/** A metric over runs, in the unit of its threshold; `null` where nothing was measured or a price is unknown. */
export function measureMetric(metric, runs, basis) {
    switch (metric) {
        case 'passRate':
            return passRate(runs);
        case 'score':
            return meanScore(runs);
        case 'cost': {
            const nanoUsd = addAmounts(runs, ({ cost }) => cost, basis);
            return nanoUsd === null ? null : nanoUsd / NANO_PER_USD;
        }
        case 'tokens':
            return addAmounts(runs, ({ inputTokens, outputTokens }) => inputTokens + outputTokens, basis);
        case 'latencyP50':
            return latencyAt(runs, 0.5);
        case 'latencyP95':
            return latencyAt(runs, 0.95);
    }
}
/** Whether a case was held in another number of trials, so that totals of both sides cannot be compared. */
export function differsInTrials(now, before) {
    const counts = countByCase(before);
    for (const [key, count] of countByCase(now)) {
        const earlier = counts.get(key);
        if (earlier !== undefined && earlier !== count)
            return true;
    }
    return false;
}
function countByCase(runs) {
    const counts = new Map();
    for (const { key } of runs)
        counts.set(caseOfRunKey(key), (counts.get(caseOfRunKey(key)) ?? 0) + 1);
    return counts;
}
/** Of the runs that were judged. */
function passRate(runs) {
    const passed = runs.filter(({ status }) => status === 'passed').length;
    const judged = passed + runs.filter(({ status }) => status === 'failed').length;
    return judged === 0 ? null : passed / judged;
}
/** The mean over all checks that grade. */
function meanScore(runs) {
    const scores = runs.flatMap(({ checks }) => checks.flatMap(({ score }) => score ?? []));
    return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
function addAmounts(runs, pick, basis) {
    const counts = basis === 'per-trial' ? countByCase(runs) : undefined;
    let sum = 0;
    for (const run of runs) {
        const amount = pick(run);
        if (amount === null)
            return null;
        sum += amount / (counts?.get(caseOfRunKey(run.key)) ?? 1);
    }
    return runs.length === 0 ? null : sum;
}
/** The smallest latency that at least this share of the runs that were held, not recalled, does not exceed. */
function latencyAt(runs, share) {
    const held = runs.filter((run) => run.error === undefined && run.skipReason === undefined && !hasCachedAnswer(run));
    const sorted = held.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
