import { logChoose } from "./log-factorial.js";
/**
 * The two-sided p-value of the exact McNemar test: how likely pairs that changed would split at least this unevenly if
 * both directions were equally likely. 1 where none changed.
 */
export function mcnemarExact(worse, better) {
    const changed = worse + better;
    const fewer = Math.min(worse, better);
    let term = Math.exp(logChoose(changed, fewer) - changed * Math.LN2);
    let tail = 0;
    for (let count = fewer; count >= 0; count--) {
        tail += term;
        term *= count / (changed - count + 1);
    }
    return Math.min(1, 2 * tail);
}
