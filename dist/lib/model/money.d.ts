declare const nanoUsdBrand: unique symbol;
/** An amount of money in whole billionths of a US dollar. `null` beside it always means unknown, never zero. */
export type NanoUsd = number & {
    readonly [nanoUsdBrand]: true;
};
/** How many units of a `NanoUsd` make a dollar. */
export declare const NANO_PER_USD = 1000000000;
/** Rounds an amount in US dollars to whole nano-dollars. */
export declare function fromUsd(usd: number): NanoUsd;
/** The amount in US dollars, a number of at most nine decimals. */
export declare function toUsd(amount: NanoUsd): number;
/** The amount in US dollars, where it is known. */
export declare function toUsdIfKnown(amount: NanoUsd | null): number | null;
/** An amount to the last decimal, such as `$0.00000001`. */
export declare function writeUsd(amount: NanoUsd): string;
/** Sum of amounts; unknown as soon as one of them is. */
export declare function sumUsd(amounts: Iterable<NanoUsd | null>): NanoUsd | null;
/** The difference `a - b`; unknown when either is. */
export declare function subtractUsd(a: NanoUsd | null, b: NanoUsd | null): NanoUsd | null;
export {};
