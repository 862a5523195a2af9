import { textOfThrown } from "./error-like.js";
import { findBrackets } from "./json-brackets.js";
/** Deeper nesting than this comes from no sensible document and would exhaust the stack of whoever walks it. */
const MAX_DEPTH = 1_000;
/** Parses JSON from an untrusted text; never throws. */
export function parseJson(text) {
    if (text.trim() === '')
        return { reason: 'the text is empty' };
    if (nestsDeeperThan(text, MAX_DEPTH))
        return { reason: `it nests deeper than ${MAX_DEPTH} levels` };
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { reason: describe(error) };
    }
}
/** Engines quote the text and count lines differently; what is left here reads the same on all of them. */
function describe(error) {
    const message = textOfThrown(error);
    const reason = message
        .replace(/, (?:\.\.\.)?".*" is not valid JSON$/s, '')
        .replace(/ \(line \d+ column \d+\)$/, '');
    return reason.charAt(0).toLowerCase() + reason.slice(1);
}
function nestsDeeperThan(text, limit) {
    let depth = 0;
    for (const { character } of findBrackets(text)) {
        depth += character === '{' || character === '[' ? 1 : -1;
        if (depth > limit)
            return true;
    }
    return false;
}
