import { ManifestError } from "../errors/manifest-error.js";
import { nearestWord } from "../lib/nearest-word.js";
import { FAIL_CONDITIONS } from "../model/fail-condition.js";
import { fromUsd } from "../model/money.js";
const MISSING_BASELINE = ['failures', 'neutral', 'fail'];
const NEVER = 'never';
/** Reads `fail-on`: conditions separated by commas or spaces, or `never`. `name` is the input or flag, for messages. */
export function parseFailOn(text, name) {
    const allowed = [...FAIL_CONDITIONS, NEVER];
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0)
        throw badValue(name, text, allowed);
    if (words.length === 1 && words[0] === NEVER)
        return new Set();
    if (words.includes(NEVER)) {
        throw new ManifestError({
            code: 'INVALID_POLICY',
            message: `${name}: "${NEVER}" stands alone; remove it or the other words of "${text.trim()}".`,
        });
    }
    return new Set(words.map((word) => oneOf(word, FAIL_CONDITIONS, name, allowed)));
}
/** Reads `max-cost-increase`: a percentage such as `10%`, or dollars such as `$0.05` or `0.05`. */
export function parseMaxCostIncrease(text, name) {
    const match = /^(\$?)\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text.trim());
    const [, dollar, digits, percent] = match ?? [];
    if (digits === undefined || (dollar !== '' && percent !== '')) {
        throw new ManifestError({
            code: 'INVALID_POLICY',
            message: `${name}: "${text.trim()}" is no cost increase. Write a percentage such as 10%, or dollars such as $0.05.`,
        });
    }
    return percent === '%' ? { percent: Number(digits) } : { amount: fromUsd(Number(digits)) };
}
/** Reads `on-missing-baseline`. */
export function parseOnMissingBaseline(text, name) {
    return oneOf(text.trim(), MISSING_BASELINE, name);
}
function oneOf(word, words, name, allowed = words) {
    const found = words.find((known) => known === word);
    if (found === undefined)
        throw badValue(name, word, allowed);
    return found;
}
function badValue(name, value, allowed) {
    const nearest = nearestWord(value, allowed);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return new ManifestError({
        code: 'INVALID_POLICY',
        message: `${name}: "${value}" is not known; use ${allowed.join(', ')}.${suggestion}`,
    });
}
