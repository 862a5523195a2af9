import { compileRegularExpression, escapeRegularExpression, } from "../lib/regular-expression.js";
/**
 * The pattern that finds a word or phrase, but not as a part of a longer word. A word boundary makes sense only beside
 * a word character: `100%` must match before a space.
 */
export function compileWord(word, isCaseSensitive) {
    const before = /^\w/.test(word) ? '\\b' : '';
    const after = /\w$/.test(word) ? '\\b' : '';
    const flags = isCaseSensitive ? '' : '(?i)';
    return compileRegularExpression(`${flags}${before}${escapeRegularExpression(word)}${after}`);
}
