import { formatGoFloat, formatGoJsonValue } from "../lib/go-format.js";
import { isJsonObject } from "../lib/json.js";
import { templateError } from "./template-error.js";
/** Whether a value counts as true: not false, zero, nil or empty. */
export function isTrue(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if (isJsonObject(value))
        return Object.keys(value).length > 0;
    return Boolean(value);
}
/** The text a template prints for a value. */
export function printValue(value) {
    return value === undefined || value === null ? '<no value>' : formatGoJsonValue(value);
}
const FUNCTIONS = new Map([
    ['printf', ([format, ...values]) => printf(format, values)],
    ['print', (values) => values.map(printValue).join('')],
    ['len', ([value]) => lengthOf(value)],
    ['index', ([value, ...keys]) => keys.reduce(elementOf, value)],
    ['not', ([value]) => !isTrue(value)],
    ['and', (values) => values.find((value) => !isTrue(value)) ?? values.at(-1)],
    ['or', (values) => values.find(isTrue) ?? values.at(-1)],
    ['eq', ([first, ...others]) => others.some((other) => isEqual(first, other))],
    ['ne', ([first, second]) => !isEqual(first, second)],
    ['lt', ([first, second]) => order(first, second) < 0],
    ['le', ([first, second]) => order(first, second) <= 0],
    ['gt', ([first, second]) => order(first, second) > 0],
    ['ge', ([first, second]) => order(first, second) >= 0],
]);
/** The functions a template may call. */
export const templateFunctionNames = [...FUNCTIONS.keys()];
/** Calls a function of the template language by its name. */
export function callTemplateFunction(name, values) {
    const found = FUNCTIONS.get(name);
    if (found === undefined)
        throw templateError(`function "${name}" is not supported`);
    return found(values);
}
function isEqual(first, second) {
    return (first ?? null) === (second ?? null);
}
function order(first, second) {
    if (typeof first === 'number' && typeof second === 'number')
        return first - second;
    if (typeof first === 'string' && typeof second === 'string')
        return first < second ? -1 : first > second ? 1 : 0;
    throw templateError(`cannot compare ${printValue(first)} with ${printValue(second)}`);
}
function lengthOf(value) {
    if (typeof value === 'string')
        return Buffer.byteLength(value);
    if (Array.isArray(value))
        return value.length;
    if (isJsonObject(value))
        return Object.keys(value).length;
    throw templateError(`len of ${printValue(value)}`);
}
/** One step into a list or an object. A key that an object lacks is a missing value, a bad list index an error. */
export function elementOf(value, key) {
    if (Array.isArray(value)) {
        if (typeof key === 'number' && Object.hasOwn(value, key))
            return value[key];
        throw templateError(`index out of range: ${printValue(key)}`);
    }
    if (value === undefined || value === null)
        return undefined;
    if (isJsonObject(value))
        return Object.hasOwn(value, String(key)) ? value[String(key)] : undefined;
    throw templateError(`can't evaluate field ${printValue(key)} in ${typeof value} ${JSON.stringify(value)}`);
}
const MAX_WIDTH = 1000;
const MAX_PRECISION = 100;
/** `%s %v %d %f %t %q %%` with flags, width and precision. */
function printf(format, values) {
    if (typeof format !== 'string')
        throw templateError('printf needs a format string first');
    const waiting = values.values();
    return format.replace(/%([-+0]*)(\d*)(?:\.(\d+))?(.?)/gs, (whole, flags, width, precision, verb) => {
        if (whole === '%%')
            return '%';
        const { value, done } = waiting.next();
        if (done)
            throw templateError(`printf "${format}" has too few arguments`);
        if (Number(width) > MAX_WIDTH || Number(precision) > MAX_PRECISION) {
            throw templateError(`printf "${whole}" is too wide`);
        }
        const text = formatVerb(verb, value, precision === undefined ? undefined : Number(precision));
        return applyFlags(flags, value, text, Number(width));
    });
}
function applyFlags(flags, value, text, width) {
    const signed = flags.includes('+') && typeof value === 'number' && value >= 0 ? `+${text}` : text;
    return flags.includes('-') ? signed.padEnd(width) : signed.padStart(width, flags.includes('0') ? '0' : ' ');
}
function formatVerb(verb, value, precision) {
    if (verb === 'v' || verb === 't')
        return printValue(value);
    if (verb === 's')
        return printValue(value).slice(0, precision);
    if (verb === 'q')
        return JSON.stringify(printValue(value));
    if ((verb === 'd' || verb === 'f' || verb === 'g') && typeof value !== 'number') {
        throw templateError(`printf "%${verb}" needs a number, not ${printValue(value)}`);
    }
    if (verb === 'd')
        return String(Math.trunc(Number(value)));
    if (verb === 'f')
        return Number(value).toFixed(precision ?? 6);
    if (verb === 'g')
        return formatGoFloat(Number(value));
    throw templateError(`printf "%${verb}" is not supported`);
}
