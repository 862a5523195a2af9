import { canonicalJson } from "../lib/json.js";
import { quoteJson } from "./quote.js";
/** Looks at `expected`, then `contains`, then the numeric bounds, then the number of entries. */
export function findJsonDifference(result, expectations) {
    return (compareExpected(result, expectations) ??
        compareContains(result, expectations) ??
        compareNumber(result, expectations) ??
        compareCount(result, expectations));
}
function compareExpected(actual, { expected }) {
    if (expected === undefined || expected === null || isEqual(actual, expected))
        return undefined;
    const message = 'Result does not match expected value';
    return {
        sentence: `expected ${quoteJson(expected)}, got ${quoteJson(actual)}`,
        details: { expected, actual, message },
    };
}
function compareContains(result, { contains }) {
    if (contains === undefined)
        return undefined;
    if (!Array.isArray(result)) {
        const message = 'Result is not an array, cannot check contains';
        return { sentence: `expected a list, got ${quoteJson(result)}`, details: { message, result } };
    }
    const entries = new Set(result.map((entry) => canonicalJson(entry)));
    const missing = contains.find((item) => !entries.has(canonicalJson(item)));
    if (missing === undefined)
        return undefined;
    return {
        sentence: `expected a list with ${quoteJson(missing)}, got ${quoteJson(result)}`,
        details: { message: 'Expected item not found in result', missing, result },
    };
}
function compareNumber(result, { min, max }) {
    if (min === undefined && max === undefined)
        return undefined;
    if (typeof result !== 'number') {
        return {
            sentence: `expected a number, got ${quoteJson(result)}`,
            details: { message: 'Result is not a number', result },
        };
    }
    if (min !== undefined && result < min) {
        const message = `Value ${result.toFixed(2)} is below minimum ${min.toFixed(2)}`;
        return { sentence: `expected at least ${min}, got ${result}`, details: { actual: result, min, message } };
    }
    if (max !== undefined && result > max) {
        const message = `Value ${result.toFixed(2)} exceeds maximum ${max.toFixed(2)}`;
        return { sentence: `expected at most ${max}, got ${result}`, details: { actual: result, max, message } };
    }
    return undefined;
}
function compareCount(result, expectations) {
    const { min_results: min, max_results: max } = expectations;
    if (min === 0 && max === 0)
        return undefined;
    if (!Array.isArray(result)) {
        const message = 'Result is not an array, cannot check count';
        return { sentence: `expected a list, got ${quoteJson(result)}`, details: { message, result } };
    }
    const actual = result.length;
    if (min > 0 && actual < min) {
        const message = `Array has ${actual} items, minimum is ${min}`;
        return {
            sentence: `expected at least ${min} entries, got ${actual}`,
            details: { actual, min_results: min, message },
        };
    }
    if (max > 0 && actual > max) {
        const message = `Array has ${actual} items, maximum is ${max}`;
        return {
            sentence: `expected at most ${max} entries, got ${actual}`,
            details: { actual, max_results: max, message },
        };
    }
    return undefined;
}
/** Deep equality; numbers by value, null only with null. */
function isEqual(a, b) {
    return canonicalJson(a) === canonicalJson(b);
}
