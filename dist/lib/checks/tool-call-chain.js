import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { argumentPatterns, argumentValues, atLeastOne, atMostOne, pattern, textList, } from "./param-schemas.js";
import { countOf, quote, quoteList } from "./quote.js";
import { findUnmetStepCondition } from "./tool-chain-step.js";
import { traceToolCalls } from "./tool-traces.js";
const step = z.strictObject({
    tool: z.string().min(1).describe('Name of the tool.'),
    expected_args: argumentValues
        .default({})
        .describe('Values by argument name; null asks only that the argument is there.'),
    args_match: argumentPatterns.default({}).describe('RE2 regular expressions by argument name.'),
    result_includes: textList.default([]).describe('Texts the result must contain; letter case is ignored.'),
    result_matches: pattern.optional().describe('RE2 regular expression that must match in the result.'),
    no_error: z.boolean().default(false).describe('Whether the call must not fail.'),
});
/** Passes when tools were called in a given order and every call of the chain meets its conditions. */
export const toolCallChain = defineCheck({
    type: 'tool_call_chain',
    scope: 'both',
    description: 'Passes when tools were called in this order, other calls aside, and each step meets its conditions.',
    params: () => z
        .strictObject({
        steps: z
            .array(step)
            .min(1)
            .optional()
            .describe('Steps in order; the next call of the named tool must meet all conditions of its step.'),
        chain: textList.min(1).optional().describe('Steps without conditions: the names of their tools.'),
    })
        .superRefine(atMostOne('steps', 'chain'))
        .superRefine(atLeastOne('steps', 'chain')),
    evaluate(subject, { steps, chain }) {
        return judgeInScope(subject, () => judgeChain(traceToolCalls(subject), steps ?? (chain ?? []).map((tool) => step.parse({ tool }))));
    },
});
function judgeChain(traces, steps) {
    let next = 0;
    for (const [index, wanted] of steps.entries()) {
        const found = traces.findIndex(({ call }, at) => at >= next && call.name === wanted.tool);
        const trace = traces[found];
        if (trace === undefined)
            return incomplete(traces, steps, index);
        const unmet = findUnmetStepCondition(trace, wanted);
        if (unmet !== undefined) {
            const details = { step_index: index, tool: wanted.tool, ...unmet.details };
            return fail(`Step ${index + 1} of the chain: ${unmet.sentence}.`, details);
        }
        next = found + 1;
    }
    return pass(`The chain of ${countOf(steps.length, 'step')} is complete.`, {
        completed_steps: steps.length,
        total_steps: steps.length,
    });
}
function incomplete(traces, steps, completed) {
    const called = traces.map(({ call }) => call.name);
    const all = called.length === 0 ? 'no tool was called' : `the calls were ${quoteList(called)}`;
    const before = completed === 0 ? '' : ` after ${quote(steps[completed - 1]?.tool ?? '')}`;
    return fail(`Step ${completed + 1} of the chain: ${quote(steps[completed]?.tool ?? '')} was not called${before}; ${all}.`, { completed_steps: completed, total_steps: steps.length });
}
