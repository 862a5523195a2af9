import { isFree } from "./find-pricing.js";
import { priceUsage } from "./price-usage.js";
/** What a call costs whose tokens nobody may have counted: it is unknown then, unless nobody sends a bill either. */
export function priceCounted(counted, pricing) {
    if (counted !== undefined)
        return priceUsage(counted, pricing);
    const isCostKnown = pricing !== null && isFree(pricing);
    return priceUsage({ inputTokens: 0, outputTokens: 0 }, isCostKnown ? pricing : null);
}
