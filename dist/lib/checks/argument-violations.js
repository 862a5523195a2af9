import { compileRegularExpression } from "../lib/regular-expression.js";
import { argument, argumentsOf, isSameValue, textOf } from "./argument-values.js";
import { plain, quote, quoteJson } from "./quote.js";
/** Everything a call's arguments lack. */
export function findArgumentViolations(call, { expected, patterns }) {
    const args = argumentsOf(call);
    if (args === undefined)
        return [notAnObject(call)];
    const values = Object.entries(expected).map(([name, wanted]) => judgeValue(call, args, name, wanted));
    const matches = Object.entries(patterns).map(([name, pattern]) => judgePattern(call, args, name, pattern));
    return [...values, ...matches].filter((entry) => entry !== undefined);
}
function notAnObject(call) {
    const error = 'the arguments are not a JSON object';
    return {
        call,
        sentence: `${quote(call.name)} was called with ${quoteJson(call.args)}, which is no JSON object`,
        turnShape: { type: 'invalid_args_json', tool: call.name, error },
        description: 'invalid arguments',
        evidence: { tool: call.name, error },
    };
}
function judgeValue(call, args, name, expected) {
    const actual = argument(args, name);
    const subject = { tool: call.name, argument: name };
    if (actual === undefined) {
        return {
            call,
            sentence: `${quote(call.name)} was called without the argument ${quote(name)}`,
            turnShape: { type: 'missing_argument', ...subject },
            description: 'missing required argument',
            evidence: { ...subject, args },
        };
    }
    if (expected === null || isSameValue(actual, expected))
        return undefined;
    return {
        call,
        sentence: `${quote(call.name)} was called with ${plain(name)} = ${quoteJson(actual)}, expected ${quoteJson(expected)}`,
        turnShape: { type: 'value_mismatch', ...subject, expected, actual },
        description: 'argument value mismatch',
        evidence: { ...subject, expected, actual },
    };
}
function judgePattern(call, args, name, pattern) {
    const actual = argument(args, name);
    const subject = { tool: call.name, argument: name, pattern };
    if (actual === undefined) {
        return {
            call,
            sentence: `${quote(call.name)} was called without the argument ${quote(name)}`,
            turnShape: { type: 'missing_argument_for_pattern', ...subject },
            description: 'missing argument for pattern match',
            evidence: { ...subject, args },
        };
    }
    if (compileRegularExpression(pattern).test(textOf(actual)))
        return undefined;
    return {
        call,
        sentence: `${quote(call.name)} was called with ${plain(name)} = ${quoteJson(actual)}, which does not match ${quote(pattern)}`,
        turnShape: { type: 'pattern_mismatch', ...subject, actual },
        description: 'argument value does not match pattern',
        evidence: { ...subject, actual },
    };
}
