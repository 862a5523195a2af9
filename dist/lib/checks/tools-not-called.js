import { defineCheck } from "./check.js";
import { fail, judgeInScope, nullIfEmpty, pass, violation } from "./outcome.js";
import { quoteList } from "./quote.js";
import { namedTools, toolNameParams } from "./tool-names.js";
/** Passes when none of the named tools was called. */
export const toolsNotCalled = defineCheck({
    type: 'tools_not_called',
    aliases: ['tools_not_called_session'],
    scope: 'both',
    description: 'Passes when none of the named tools was called in scope.',
    params: () => toolNameParams({}),
    idle: (params) => (namedTools(params).length === 0 ? 'no tool is named' : undefined),
    evaluate(subject, params) {
        const tools = namedTools(params);
        const judge = () => judgeCalls(subject, new Set(tools));
        return judgeInScope(subject, judge);
    },
});
function judgeCalls({ scope, toolCalls }, forbidden) {
    const calls = toolCalls.filter(({ name }) => forbidden.has(name));
    const names = [...new Set(calls.map(({ name }) => name))];
    const details = scope === 'turn'
        ? { forbidden_tools_called: nullIfEmpty(names) }
        : {
            violations: calls.map(({ name, args, messageIndex }) => violation(messageIndex, 'forbidden tool was called', { tool: name, arguments: args })),
        };
    if (calls.length > 0)
        return fail(`Forbidden tools were called: ${quoteList(names)}.`, details);
    return forbidden.size === 0
        ? pass('This checks nothing: no tool is named.', details)
        : pass(`Not called: ${quoteList([...forbidden])}.`, details);
}
