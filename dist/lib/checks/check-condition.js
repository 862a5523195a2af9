import { compileRegularExpression } from "../lib/regular-expression.js";
import { countOf, quote } from "./quote.js";
/** Why a check does not apply to a subject, as a sentence; undefined when it does. Looks at the calls in scope. */
export function findUnmetCondition(condition, { toolCalls }) {
    const names = toolCalls.map(({ name }) => name);
    const { tool_called: tool, tool_called_pattern: pattern, min_tool_calls: least = 0 } = condition;
    if (tool !== undefined && !names.includes(tool)) {
        return `Skipped: the tool ${quote(tool)} was not called.`;
    }
    if (pattern !== undefined && !names.some((name) => compileRegularExpression(pattern).test(name))) {
        return `Skipped: no tool whose name matches ${quote(pattern)} was called.`;
    }
    if (condition.any_tool_called === true && names.length === 0)
        return 'Skipped: no tool was called.';
    if (names.length >= least)
        return undefined;
    return `Skipped: ${names.length} of at least ${countOf(least, 'tool call')} happened.`;
}
