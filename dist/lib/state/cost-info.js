import { toUsdIfKnown as usd } from "../model/money.js";
/** A cost in PromptArena's words; an unknown amount is null. */
export function costInfo(cost) {
    return {
        input_tokens: cost.inputTokens,
        output_tokens: cost.outputTokens,
        ...(cost.cachedTokens ? { cached_tokens: cost.cachedTokens } : {}),
        input_cost_usd: usd(cost.inputCost),
        output_cost_usd: usd(cost.outputCost),
        total_cost_usd: usd(cost.totalCost),
    };
}
