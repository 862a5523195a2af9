import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { atLeastOne, count } from "./param-schemas.js";
import { countOf, quote } from "./quote.js";
import { namedTool, oneToolParams } from "./tool-names.js";
/** Passes when a tool, or all tools together, were called neither too rarely nor too often. */
export const toolCallCount = defineCheck({
    type: 'tool_call_count',
    scope: 'both',
    description: 'Passes when the calls of a tool, or of all tools when none is named, are within the bounds.',
    params: () => oneToolParams({
        min: count.optional().describe('Least number of calls.'),
        max: count.optional().describe('Largest number of calls.'),
    }).superRefine(atLeastOne('min', 'max')),
    evaluate(subject, params) {
        return judgeInScope(subject, () => {
            const tool = namedTool(params);
            const { min = 0, max = Number.POSITIVE_INFINITY } = params;
            const calls = subject.toolCalls.filter(({ name }) => tool === undefined || name === tool).length;
            const details = { count: calls, ...(tool === undefined ? {} : { tool }) };
            const what = tool === undefined ? 'Tools were' : `${quote(tool)} was`;
            const found = `${what} called ${countOf(calls, 'time')}`;
            if (calls < min)
                return fail(`${found}, expected at least ${min}.`, details);
            if (calls > max)
                return fail(`${found}, allowed are at most ${max}.`, details);
            return pass(`${found}.`, details);
        });
    },
});
