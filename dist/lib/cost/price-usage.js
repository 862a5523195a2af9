import { fromUsd, sumUsd } from "../model/money.js";
const TOKENS_PER_PRICE = 1000;
/** What a model call costs; every amount is unknown without a price. */
export function priceUsage(usage, pricing) {
    if (pricing === null)
        return { ...usage, inputCost: null, outputCost: null, totalCost: null };
    const inputCost = fromUsd((usage.inputTokens / TOKENS_PER_PRICE) * pricing.inputPer1k);
    const outputCost = fromUsd((usage.outputTokens / TOKENS_PER_PRICE) * pricing.outputPer1k);
    return { ...usage, inputCost, outputCost, totalCost: sumUsd([inputCost, outputCost]) };
}
/** Sum of costs field by field; an amount is unknown as soon as one of its parts is. */
export function addCosts(costs) {
    const cachedTokens = countTokens(costs, (cost) => cost.cachedTokens ?? 0);
    return {
        inputTokens: countTokens(costs, (cost) => cost.inputTokens),
        outputTokens: countTokens(costs, (cost) => cost.outputTokens),
        ...(cachedTokens === 0 ? {} : { cachedTokens }),
        inputCost: sumUsd(costs.map((cost) => cost.inputCost)),
        outputCost: sumUsd(costs.map((cost) => cost.outputCost)),
        totalCost: sumUsd(costs.map((cost) => cost.totalCost)),
    };
}
function countTokens(costs, pick) {
    return costs.reduce((total, cost) => total + pick(cost), 0);
}
