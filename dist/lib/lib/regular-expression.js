import { RE2JS } from 're2js';
import { createBoundedCache } from "./bounded-cache.js";
import { textOfThrown } from "./error-like.js";
const compiled = createBoundedCache(256);
/** Compiles an RE2 pattern (case-sensitive unless it says `(?i)`); an invalid one throws an Error that says why. */
export function compileRegularExpression(pattern) {
    return compiled.getOrCreate(pattern, () => compile(pattern));
}
/** The pattern that matches a text literally. */
export function escapeRegularExpression(text) {
    return RE2JS.quote(text);
}
function compile(pattern) {
    const expression = compileOrExplain(pattern);
    return {
        source: pattern,
        test: (text) => expression.test(text),
        find(text) {
            const matcher = expression.matcher(text);
            return matcher.find() ? { index: matcher.start(), match: matcher.group() ?? '' } : undefined;
        },
    };
}
function compileOrExplain(pattern) {
    try {
        return RE2JS.compile(pattern);
    }
    catch (error) {
        const reason = textOfThrown(error);
        throw new Error(explain(reason.replace(/^error parsing regexp: /, '')), { cause: error });
    }
}
function explain(reason) {
    const isLookAround = /`\(\?(?:[=!]|<[=!])/.test(reason);
    const isBackReference = /invalid escape sequence: `\\[1-9]/.test(reason);
    const hint = isLookAround || isBackReference ? '; RE2 has no look-around and no back-references' : '';
    return `not a valid regular expression (${reason}${hint})`;
}
