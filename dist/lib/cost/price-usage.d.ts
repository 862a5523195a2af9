import type { MessageCost, Usage } from '../model/usage.ts';
/** US dollars per thousand tokens. */
export interface TokenPrices {
    readonly inputPer1k: number;
    readonly outputPer1k: number;
    /** Input that came from the provider's own cache; the price of input where it is absent. */
    readonly cachedPer1k?: number;
    /** Input that was written to the provider's own cache; the price of input where it is absent. */
    readonly cacheWritePer1k?: number;
}
/** The prices of a model. */
export interface Pricing extends TokenPrices {
    /** Prices of a whole call whose input is longer than this. */
    readonly long?: TokenPrices & {
        readonly aboveTokens: number;
    };
}
/** What a model call costs; every amount is unknown without a price. */
export declare function priceUsage(usage: Usage, pricing: Pricing | null): MessageCost;
/** Sum of costs field by field; an amount is unknown as soon as one of its parts is. */
export declare function addCosts(costs: readonly MessageCost[]): MessageCost;
