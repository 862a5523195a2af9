import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, nullIfEmpty, pass } from "./outcome.js";
import { quoteList } from "./quote.js";
import { namedTools, toolNameParams } from "./tool-names.js";
/** Passes when every named tool was called often enough. */
export const toolsCalled = defineCheck({
    type: 'tools_called',
    aliases: ['tool_called', 'tools_called_session'],
    scope: 'both',
    description: 'Passes when every named tool was called in scope, in any order and any round.',
    params: () => toolNameParams({
        min_calls: z.int().min(1).default(1).describe('How often each tool must be called at least.'),
    }),
    idle: (params) => (namedTools(params).length === 0 ? 'no tool is named' : undefined),
    evaluate(subject, params) {
        const tools = namedTools(params);
        const judge = () => judgeCalls(subject, tools, params.min_calls);
        return judgeInScope(subject, judge);
    },
});
function judgeCalls({ scope, toolCalls }, tools, minCalls) {
    const counts = new Map();
    for (const { name } of toolCalls)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const missing = tools.filter((tool) => (counts.get(tool) ?? 0) < minCalls);
    const requirements = tools.map((tool) => ({
        tool,
        calls: counts.get(tool) ?? 0,
        requiredCalls: minCalls,
    }));
    const details = scope === 'turn'
        ? { missing_tools: nullIfEmpty(missing) }
        : { requirements, counts: Object.fromEntries(counts) };
    if (missing.length > 0) {
        const called = counts.size === 0 ? 'no tool was called' : `called were ${quoteList([...counts.keys()])}`;
        const often = minCalls > 1 ? ` at least ${minCalls} times` : '';
        return fail(`Not called${often}: ${quoteList(missing)}; ${called}.`, details);
    }
    return tools.length === 0
        ? pass('This checks nothing: no tool is named.', details)
        : pass(`Called: ${quoteList(tools)}.`, details);
}
