import type { Pricing } from './price-usage.ts';
/** What a model is known by to a price list. */
export interface PricedModel {
    /** The word in the provider manifest's `type`. */
    readonly type: string;
    readonly model: string;
    /** Where the model answers; somebody else's server has somebody else's prices. */
    readonly base_url?: string | undefined;
    /** Who serves the model where its maker does not. */
    readonly platform?: {
        readonly type?: string | undefined;
        readonly endpoint?: string | undefined;
    } | undefined;
    /** Prices of the manifest, in US dollars per thousand tokens; they win. */
    readonly pricing?: {
        readonly input_cost_per_1k: number;
        readonly output_cost_per_1k: number;
    } | undefined;
}
/** The prices of a model: the manifest's, else those of the built-in list; null where nobody knows them. */
export declare function findPricing(model: PricedModel): Pricing | null;
/** Whether nobody sends a bill for a token. */
export declare function isFree({ inputPer1k, outputPer1k }: Pricing): boolean;
