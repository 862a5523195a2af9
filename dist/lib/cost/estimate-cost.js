import { sumUsd } from "../model/money.js";
import { priceUsage } from "./price-usage.js";
/**
 * What runs will cost if they take as many tokens as before, at today's prices; undefined when none was held before. Prices
 * of long prompts are left out, as nobody knows how the tokens fall on calls.
 */
export function estimateCost(planned, past) {
    const before = new Map(past.map((run) => [run.key, run]));
    const costs = planned.flatMap(({ key, pricing }) => {
        const run = before.get(key);
        if (run === undefined || run.inputTokens + run.outputTokens === 0)
            return [];
        return [priceUsage(run, pricing && shortOnly(pricing)).totalCost];
    });
    return costs.length === 0 ? undefined : { cost: sumUsd(costs), runs: costs.length };
}
function shortOnly({ long: _long, ...prices }) {
    return prices;
}
