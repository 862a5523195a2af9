/** Four decimals tell enough, and the same on every machine. */
export function toFourDecimals(value) {
    return Math.round(value * 10_000) / 10_000;
}
