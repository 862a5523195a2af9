import { z } from 'zod';
import { argument, argumentsOf, callsOf, isSameValue, textOf } from "./argument-values.js";
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass, violation } from "./outcome.js";
import { argumentValues, atMostOne } from "./param-schemas.js";
import { plain, quote } from "./quote.js";
/** Passes when no tool call has an argument with a forbidden value. */
export const toolsNotCalledWithArgs = defineCheck({
    type: 'tools_not_called_with_args',
    aliases: ['tool_args_excluded_session'],
    scope: 'both',
    description: 'Passes when no tool call in scope has an argument with a forbidden value.',
    params: () => z
        .strictObject({
        tool_name: z.string().default('').describe('The tool to look at; every tool when empty.'),
        forbidden_args: argumentValues
            .optional()
            .describe('By argument name, the forbidden value or a list of forbidden values.'),
        excluded_args: argumentValues.optional().describe('Another name of `forbidden_args`.'),
    })
        .superRefine(atMostOne('forbidden_args', 'excluded_args')),
    idle: ({ forbidden_args: forbidden, excluded_args: excluded }) => Object.keys(forbidden ?? excluded ?? {}).length === 0 ? '"forbidden_args" is empty' : undefined,
    evaluate(subject, params) {
        const forbidden = params.forbidden_args ?? params.excluded_args ?? {};
        const judge = () => judgeCalls(subject, params.tool_name, forbidden);
        return judgeInScope(subject, judge);
    },
});
function judgeCalls(subject, toolName, forbidden) {
    const configured = { tool_name: toolName, forbidden_args: forbidden };
    if (Object.keys(forbidden).length === 0) {
        return pass('This checks nothing: "forbidden_args" is empty.', configured);
    }
    const found = callsOf(subject, toolName).flatMap((call) => findForbidden(call, forbidden));
    const [first] = found;
    if (first === undefined)
        return pass('No tool call has a forbidden argument value.', configured);
    const more = found.length > 1 ? `, and ${found.length - 1} more` : '';
    const message = `${quote(first.call.name)} was called with the forbidden ${plain(first.name)} = ${quote(textOf(first.value))}${more}.`;
    return fail(message, { ...configured, violations: found.map(toViolation) });
}
function findForbidden(call, forbidden) {
    const args = argumentsOf(call) ?? {};
    return Object.entries(forbidden).flatMap(([name, values]) => {
        const value = argument(args, name);
        if (value === undefined)
            return [];
        const isForbidden = Array.isArray(values)
            ? values.some((entry) => isSameValue(value, entry))
            : isSameValue(value, values);
        return isForbidden ? [{ call, name, value }] : [];
    });
}
function toViolation({ call, name, value }) {
    return violation(call.messageIndex, `${call.name} called with ${name}=${textOf(value)}`, {
        tool: call.name,
        argument: name,
        value,
        args: call.args,
    });
}
