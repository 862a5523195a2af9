import { estimateCost } from "../cost/estimate-cost.js";
import { findPricing } from "../cost/find-pricing.js";
import { fromUsd, writeUsd } from "../model/money.js";
import { openBudget } from "./open-budget.js";
import { openResponseCache } from "./open-response-cache.js";
/** Opens budget and response cache before anything runs, and warns of an estimate beyond the limit. */
export function openPurse(options, execution) {
    const { mode, lane, runs, baseline } = execution;
    const { maxCost, onWarning } = options;
    const budget = openBudget(options, lane, runs);
    const past = lane === 'real' && baseline?.lane === 'real' ? baseline.runs : [];
    const estimate = estimateCost(runs.map(priced), past);
    const likely = estimate?.cost ?? null;
    if (budget !== undefined && maxCost !== undefined && likely !== null && likely > fromUsd(maxCost)) {
        onWarning(`The runs are likely to cost ${writeUsd(likely)}, more than the limit of $${maxCost} (max-cost): not all of them will be held.`);
    }
    return { budget, responses: openResponseCache(options, mode), estimate };
}
/** A run with the prices of its model, as an estimate wants it. */
export function priced(run) {
    return { key: run.key, pricing: run.kind === 'scenario' ? findPricing(run.provider.spec) : null };
}
