import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { countOf, quote } from "./quote.js";
import { givenTools, toolNameParams } from "./tool-names.js";
import { errorOf, traceToolCalls } from "./tool-traces.js";
/** Passes when no tool call failed. */
export const noToolErrors = defineCheck({
    type: 'no_tool_errors',
    scope: 'both',
    description: 'Passes when no tool call in scope failed; tools may be named to look at their calls only.',
    params: () => toolNameParams({}),
    evaluate(subject, params) {
        return judgeInScope(subject, () => {
            const tools = givenTools(params);
            const traces = traceToolCalls(subject).filter(({ call }) => tools?.includes(call.name) ?? true);
            const errors = traces.flatMap((trace) => {
                const error = errorOf(trace);
                return error === undefined ? [] : [{ call: trace.call, error }];
            });
            const [first] = errors;
            if (first === undefined)
                return pass(`None of ${countOf(traces.length, 'tool call')} failed.`);
            const more = errors.length > 1 ? `, and ${errors.length - 1} more calls failed` : '';
            return fail(`${quote(first.call.name)} failed with ${quote(first.error)}${more}.`, {
                tool_errors: errors.map(({ call, error }) => ({
                    tool: call.name,
                    error,
                    turn_index: call.messageIndex,
                })),
            });
        });
    },
});
