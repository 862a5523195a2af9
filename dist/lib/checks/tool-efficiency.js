import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { atLeastOne, count } from "./param-schemas.js";
import { countOf } from "./quote.js";
import { errorOf, traceToolCalls } from "./tool-traces.js";
/** Passes when a task was done with few enough tool calls and few enough errors. */
export const toolEfficiency = defineCheck({
    type: 'tool_efficiency',
    scope: 'both',
    description: 'Passes when the number of tool calls, and how many of them failed, are within the bounds.',
    params: () => z
        .strictObject({
        max_calls: count.optional().describe('Largest number of calls.'),
        max_errors: count.optional().describe('Largest number of calls that fail.'),
        max_error_rate: z
            .number()
            .min(0)
            .max(1)
            .optional()
            .describe('Largest share of calls that fail, between 0 and 1.'),
    })
        .superRefine(atLeastOne('max_calls', 'max_errors', 'max_error_rate')),
    evaluate(subject, { max_calls: maxCalls, max_errors: maxErrors, max_error_rate: maxRate }) {
        return judgeInScope(subject, () => {
            const traces = traceToolCalls(subject);
            const calls = traces.length;
            const errors = traces.filter((trace) => errorOf(trace) !== undefined).length;
            const rate = calls === 0 ? 0 : errors / calls;
            const details = { calls, errors, error_rate: rate };
            const found = `${countOf(calls, 'tool call')}, of which ${errors} failed`;
            const exceeded = [
                ...(maxCalls !== undefined && calls > maxCalls ? [`at most ${countOf(maxCalls, 'call')}`] : []),
                ...(maxErrors !== undefined && errors > maxErrors ? [`at most ${countOf(maxErrors, 'error')}`] : []),
                ...(maxRate !== undefined && rate > maxRate ? [`an error rate of at most ${maxRate}`] : []),
            ];
            return exceeded.length > 0
                ? fail(`There were ${found}; allowed is ${exceeded.join(' and ')}.`, details)
                : pass(`There were ${found}.`, details);
        });
    },
});
