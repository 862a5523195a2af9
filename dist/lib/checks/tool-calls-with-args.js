import { z } from 'zod';
import { callsOf } from "./argument-values.js";
import { findArgumentViolations } from "./argument-violations.js";
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass, violation } from "./outcome.js";
import { argumentPatterns, argumentValues, atMostOne } from "./param-schemas.js";
import { countOf, quote } from "./quote.js";
/** Passes when every call of a tool has the required arguments. */
export const toolCallsWithArgs = defineCheck({
    type: 'tool_calls_with_args',
    scope: 'both',
    description: 'Passes when every matching tool call in scope has the expected argument values.',
    params: () => z
        .strictObject({
        tool_name: z.string().default('').describe('The tool to look at; every tool when empty.'),
        expected_args: argumentValues
            .optional()
            .describe('Values by argument name; null asks only that the argument is there.'),
        required_args: argumentValues
            .optional()
            .describe('Another name of `expected_args`, usual at conversation level.'),
        args_match: argumentPatterns
            .default({})
            .describe('RE2 regular expressions by argument name; they match anywhere in the value.'),
    })
        .superRefine(atMostOne('expected_args', 'required_args')),
    evaluate(subject, params) {
        const requirements = {
            expected: params.expected_args ?? params.required_args ?? {},
            patterns: params.args_match,
        };
        const judge = () => judgeCalls(subject, params.tool_name, requirements);
        return judgeInScope(subject, judge);
    },
});
function judgeCalls(subject, toolName, requirements) {
    const isTurn = subject.scope === 'turn';
    const calls = callsOf(subject, toolName);
    const asksNothing = Object.keys({ ...requirements.expected, ...requirements.patterns }).length === 0;
    // A conversation without requirements passes even when the tool was never called; a turn does not.
    if (asksNothing && !isTurn)
        return pass('This checks nothing: no argument is required.');
    if (toolName !== '' && calls.length === 0) {
        return fail(`The tool ${quote(toolName)} was not called.`, isTurn ? { error: 'tool_not_called', tool_name: toolName } : undefined);
    }
    if (asksNothing)
        return passWithoutRequirements(toolName);
    return judgeArguments(calls, requirements, isTurn);
}
function passWithoutRequirements(toolName) {
    const what = toolName === '' ? 'This checks nothing' : `This checks only that ${quote(toolName)} was called`;
    return pass(`${what}: no argument is required.`, { message: 'no argument requirements configured' });
}
function judgeArguments(calls, requirements, isTurn) {
    const violations = calls.flatMap((call) => findArgumentViolations(call, requirements));
    const details = isTurn
        ? {
            violations: violations.length === 0 ? null : violations.map((entry) => entry.turnShape),
            matching_calls: calls.length,
        }
        : { violations: violations.map(toConversationShape) };
    const [first] = violations;
    if (first !== undefined) {
        const more = violations.length > 1 ? `, and ${violations.length - 1} more` : '';
        return fail(`${first.sentence}${more}.`, details);
    }
    return calls.length === 0
        ? pass('No tool was called, so there was no argument to check.', details)
        : pass(`The arguments are as expected in ${countOf(calls.length, 'call')}.`, details);
}
function toConversationShape({ call, description, evidence }) {
    return violation(call.messageIndex, description, evidence);
}
