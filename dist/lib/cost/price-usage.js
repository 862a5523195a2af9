import { fromUsd, sumUsd } from "../model/money.js";
const TOKENS_PER_PRICE = 1000;
/** What a model call costs; every amount is unknown without a price. */
export function priceUsage(usage, pricing) {
    if (pricing === null)
        return { ...usage, inputCost: null, outputCost: null, totalCost: null };
    const { long } = pricing;
    const prices = long !== undefined && usage.inputTokens > long.aboveTokens ? long : pricing;
    const inputCost = fromUsd(inputUsd(usage, prices));
    const outputCost = fromUsd((usage.outputTokens / TOKENS_PER_PRICE) * prices.outputPer1k);
    return { ...usage, inputCost, outputCost, totalCost: sumUsd([inputCost, outputCost]) };
}
/** Cached tokens are a part of the input, each kind at its own price. */
function inputUsd({ inputTokens, cachedTokens = 0, cacheWriteTokens = 0 }, prices) {
    const { inputPer1k, cachedPer1k = inputPer1k, cacheWritePer1k = inputPer1k } = prices;
    // Some gateways leave cached tokens out of the input they count; nobody is paid for what is missing.
    const plain = Math.max(0, inputTokens - cachedTokens - cacheWriteTokens);
    return ((plain * inputPer1k + cachedTokens * cachedPer1k + cacheWriteTokens * cacheWritePer1k) / TOKENS_PER_PRICE);
}
/** Counts that are left out of a sum where they are zero. */
const COUNTS = ['cachedTokens', 'cacheWriteTokens', 'reasoningTokens', 'cachedCalls'];
/** Sum of costs field by field; an amount is unknown as soon as one of its parts is. */
export function addCosts(costs) {
    const total = sumUsd(costs.map((cost) => cost.totalCost));
    const optional = COUNTS.flatMap((key) => {
        const count = countTokens(costs, (cost) => cost[key] ?? 0);
        return count === 0 ? [] : [[key, count]];
    });
    return {
        inputTokens: countTokens(costs, (cost) => cost.inputTokens),
        outputTokens: countTokens(costs, (cost) => cost.outputTokens),
        ...Object.fromEntries(optional),
        inputCost: sumUsd(costs.map((cost) => cost.inputCost)),
        outputCost: sumUsd(costs.map((cost) => cost.outputCost)),
        totalCost: total,
        ...billedTogether(costs),
    };
}
/** What was really billed for all, where that differs from the list price of any. */
function billedTogether(costs) {
    if (costs.every(({ billedCost }) => billedCost === undefined))
        return {};
    const billed = sumUsd(costs.map(({ billedCost, totalCost }) => billedCost ?? totalCost));
    return billed === null ? {} : { billedCost: billed };
}
function countTokens(costs, pick) {
    return costs.reduce((total, cost) => total + pick(cost), 0);
}
