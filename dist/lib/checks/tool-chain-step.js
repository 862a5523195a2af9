import { compileRegularExpression } from "../lib/regular-expression.js";
import { findArgumentViolations } from "./argument-violations.js";
import { quote } from "./quote.js";
import { indexOfPhrase } from "./replies.js";
import { errorOf } from "./tool-traces.js";
/** The first condition of a step that a call does not meet: arguments, then error, then result. */
export function findUnmetStepCondition(trace, step) {
    return findArgumentTrouble(trace, step) ?? findError(trace, step) ?? findResultTrouble(trace, step);
}
function findArgumentTrouble({ call }, step) {
    if (Object.keys({ ...step.expected_args, ...step.args_match }).length === 0)
        return undefined;
    const [first] = findArgumentViolations(call, { expected: step.expected_args, patterns: step.args_match });
    return first === undefined ? undefined : { sentence: first.sentence, details: first.turnShape };
}
function findError(trace, step) {
    const error = errorOf(trace);
    if (!step.no_error || error === undefined)
        return undefined;
    return { sentence: `${quote(step.tool)} failed with ${quote(error)}`, details: { error } };
}
function findResultTrouble({ result }, step) {
    const text = result?.content ?? '';
    const said = result === undefined ? 'there is no result' : `it says ${quote(text)}`;
    const missing = step.result_includes.find((phrase) => indexOfPhrase(text, phrase, false) < 0);
    if (missing !== undefined) {
        return {
            sentence: `the result of ${quote(step.tool)} lacks ${quote(missing)}; ${said}`,
            details: { missing_pattern: missing },
        };
    }
    const pattern = step.result_matches;
    if (pattern === undefined || compileRegularExpression(pattern).test(text))
        return undefined;
    return {
        sentence: `the result of ${quote(step.tool)} does not match ${quote(pattern)}; ${said}`,
        details: { pattern },
    };
}
