/** List prices of one model in US dollars per million tokens, standard processing. */
export interface ListPrice {
    readonly input: number;
    readonly output: number;
    /** Input from the provider's own cache; the price of input where it is absent. */
    readonly cached?: number;
    /** Input written to the provider's own cache; the price of input where it is absent. */
    readonly cacheWrite?: number;
    /** Prices of the whole call when its input is longer than this. */
    readonly long?: Omit<ListPrice, 'long'> & {
        readonly aboveTokens: number;
    };
}
/** When the list was last held against the pages it comes from. */
export declare const PRICES_AS_OF = "2026-10-24";
/** Where the prices come from, by provider type. */
export declare const PRICE_SOURCES: Readonly<Record<string, string>>;
/** What Anthropic charges for a cache entry of five minutes, as a multiple of the price of input. */
export declare const CLAUDE_CACHE_WRITE = 1.25;
/** List prices by provider type and model. */
export declare const PRICE_TABLE: Readonly<Record<string, Readonly<Record<string, ListPrice>>>>;
