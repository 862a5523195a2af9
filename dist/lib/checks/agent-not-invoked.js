import { agentNameParams, isCallOf, namedAgents } from "./agent-calls.js";
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass, violation } from "./outcome.js";
import { quoteList } from "./quote.js";
/** Passes when none of the named agents was called. */
export const agentNotInvoked = defineCheck({
    type: 'agent_not_invoked',
    scope: 'both',
    description: 'Passes when none of the named agents was called in scope.',
    params: () => agentNameParams({}),
    evaluate(subject, params) {
        return judgeInScope(subject, () => {
            const agents = namedAgents(params);
            const calls = subject.toolCalls.filter(({ name }) => agents.some((agent) => isCallOf(name, agent)));
            if (calls.length === 0)
                return pass(`Agents not called: ${quoteList(agents)}.`);
            const names = [...new Set(calls.map(({ name }) => name))];
            return fail(`Forbidden agents were called: ${quoteList(names)}.`, {
                forbidden_agents_called: names,
                violations: calls.map(({ name, args, messageIndex }) => violation(messageIndex, 'forbidden agent was invoked', { agent: name, arguments: args })),
            });
        });
    },
});
