import { canonicalJson, isJsonObject } from "../lib/json.js";
/** The calls a check with `tool_name` looks at; an empty name means every tool. */
export function callsOf(subject, toolName) {
    return toolName === '' ? subject.toolCalls : subject.toolCalls.filter((call) => call.name === toolName);
}
/** The arguments of a call, or undefined when the model sent something that is no JSON object. */
export function argumentsOf(call) {
    return isJsonObject(call.args) ? call.args : undefined;
}
/** An argument's value, or undefined when it is not there. */
export function argument(args, name) {
    return Object.hasOwn(args, name) ? args[name] : undefined;
}
/** The text a pattern is matched against: a string as it stands, everything else as JSON. */
export function textOf(value) {
    return typeof value === 'string' ? value : canonicalJson(value);
}
/**
 * Whether a model meant the expected value: numbers by value, objects and lists in depth, and a string equals the
 * number or boolean it spells, since models mix them up and YAML does too.
 */
export function isSameValue(actual, expected) {
    if (Array.isArray(actual) && Array.isArray(expected)) {
        return (actual.length === expected.length && actual.every((entry, index) => isSameValue(entry, expected[index])));
    }
    if (isJsonObject(actual) && isJsonObject(expected))
        return isSameObject(actual, expected);
    if (isScalar(actual) && isScalar(expected))
        return textOf(actual) === textOf(expected);
    return actual === expected;
}
function isSameObject(actual, expected) {
    const names = Object.keys(expected);
    return (Object.keys(actual).length === names.length &&
        names.every((name) => {
            const value = argument(actual, name);
            const wanted = argument(expected, name);
            return value !== undefined && wanted !== undefined && isSameValue(value, wanted);
        }));
}
function isScalar(value) {
    return value !== null && typeof value !== 'object';
}
