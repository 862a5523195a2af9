/** How many units of a `NanoUsd` make a dollar. */
export const NANO_PER_USD = 1e9;
/** Rounds an amount in US dollars to whole nano-dollars. */
export function fromUsd(usd) {
    return Math.round(usd * NANO_PER_USD);
}
/** The amount in US dollars, a number of at most nine decimals. */
export function toUsd(amount) {
    return Number((amount / NANO_PER_USD).toFixed(9));
}
/** The amount in US dollars, where it is known. */
export function toUsdIfKnown(amount) {
    return amount === null ? null : toUsd(amount);
}
/** An amount to the last decimal, such as `$0.00000001`. */
export function writeUsd(amount) {
    const usd = toUsd(amount);
    const digits = Math.abs(usd).toFixed(9).replace(/0+$/, '').replace(/\.$/, '');
    return `${usd < 0 ? '-' : ''}$${digits}`;
}
/** Sum of amounts; unknown as soon as one of them is. */
export function sumUsd(amounts) {
    let total = 0;
    for (const amount of amounts) {
        if (amount === null)
            return null;
        total += amount;
    }
    return total;
}
/** The difference `a - b`; unknown when either is. */
export function subtractUsd(a, b) {
    return a === null || b === null ? null : (a - b);
}
