import { isJsonObject } from "./json.js";
const ESCAPES = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
};
/** JSON text as Go's `encoding/json` writes it: two-space indent, `<`, `>` and `&` escaped. Key order is kept. */
export function goJson(value) {
    return JSON.stringify(value, null, 2).replace(/[<>&\u2028\u2029]/g, (char) => ESCAPES[char] ?? char);
}
/** The same value with the keys of every object in order, as Go writes maps. */
export function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!isJsonObject(value))
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]));
}
/** A value as Go prints it with `%v`: `map[a:1 b:[x y]]`. Whole numbers print as integers. */
export function formatGoValue(value) {
    return formatValue(value, (number) => Number.isSafeInteger(number) ? String(number) : formatGoFloat(number));
}
/** A decoded JSON value as Go prints it with `%v`: there every number is a float. */
export function formatGoJsonValue(value) {
    return formatValue(value, formatGoFloat);
}
function formatValue(value, formatNumber) {
    if (value === null || value === undefined)
        return '<nil>';
    if (typeof value === 'number')
        return formatNumber(value);
    if (Array.isArray(value))
        return `[${value.map((entry) => formatValue(entry, formatNumber)).join(' ')}]`;
    if (!isJsonObject(value))
        return String(value);
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `map[${entries.map(([key, entry]) => `${key}:${formatValue(entry, formatNumber)}`).join(' ')}]`;
}
/** A float as Go prints it with `%v`: exponent form below 1e-4 and from 1e6 on, so a million is `1e+06`. */
export function formatGoFloat(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
    const [digits = '', exponentText = '0'] = value.toExponential().split('e');
    const exponent = Number(exponentText);
    if (value === 0 || (exponent >= -4 && exponent < 6))
        return String(value);
    const sign = exponent < 0 ? '-' : '+';
    return `${digits}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
