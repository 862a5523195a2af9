import { z } from 'zod';
import { callsOf } from "./argument-values.js";
import { findArgumentViolations } from "./argument-violations.js";
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { argumentValues } from "./param-schemas.js";
import { countOf, quote } from "./quote.js";
/** Passes when at least one call of a tool has all expected argument values. */
export const toolArgs = defineCheck({
    type: 'tool_args',
    aliases: ['tool_args_session'],
    scope: 'both',
    description: 'Passes when at least one call of the tool has all expected argument values.',
    params: () => z.strictObject({
        tool_name: z.string().min(1).describe('The tool to look at.'),
        expected_args: argumentValues
            .default({})
            .describe('Values by argument name; null asks only that the argument is there.'),
    }),
    idle: ({ expected_args: expected }) => Object.keys(expected).length === 0 ? '"expected_args" is empty' : undefined,
    evaluate(subject, { tool_name: tool, expected_args: expected }) {
        return judgeInScope(subject, () => {
            const calls = callsOf(subject, tool);
            const details = { tool_name: tool, expected_args: expected, calls: calls.length };
            if (Object.keys(expected).length === 0) {
                return pass('This checks nothing: "expected_args" is empty.', details);
            }
            const troubles = calls.map((call) => findArgumentViolations(call, { expected, patterns: {} }));
            if (troubles.some((violations) => violations.length === 0)) {
                return pass(`A call of ${quote(tool)} has the expected arguments.`, details);
            }
            const last = troubles.at(-1)?.[0];
            return last === undefined
                ? fail(`The tool ${quote(tool)} was not called.`, details)
                : fail(`None of ${countOf(calls.length, 'call')} of ${quote(tool)} has the expected arguments; in the last one ${last.sentence}.`, details);
        });
    },
});
