import type { MessageCost, Usage } from '../model/usage.ts';
/** US dollars per thousand tokens. */
export interface Pricing {
    readonly inputPer1k: number;
    readonly outputPer1k: number;
}
/** What a model call costs; every amount is unknown without a price. */
export declare function priceUsage(usage: Usage, pricing: Pricing | null): MessageCost;
/** Sum of costs field by field; an amount is unknown as soon as one of its parts is. */
export declare function addCosts(costs: readonly MessageCost[]): MessageCost;
