import { z } from 'zod';
import { agentNameParams, isCallOf, namedAgents } from "./agent-calls.js";
import { defineCheck } from "./check.js";
import { fail, judgeInScope, nullIfEmpty, pass } from "./outcome.js";
import { quoteList } from "./quote.js";
/** Passes when every named agent was called often enough. */
export const agentInvoked = defineCheck({
    type: 'agent_invoked',
    scope: 'both',
    description: 'Passes when every named agent was called in scope, in any order.',
    params: () => agentNameParams({
        min_calls: z.int().min(1).default(1).describe('How often each agent must be called at least.'),
    }),
    evaluate(subject, params) {
        return judgeInScope(subject, () => {
            const requirements = namedAgents(params).map((agent) => ({
                agent,
                calls: subject.toolCalls.filter(({ name }) => isCallOf(name, agent)).length,
                requiredCalls: params.min_calls,
            }));
            const missing = requirements
                .filter(({ calls, requiredCalls }) => calls < requiredCalls)
                .map(({ agent }) => agent);
            const details = { missing_agents: nullIfEmpty(missing), requirements };
            const often = params.min_calls > 1 ? ` at least ${params.min_calls} times` : '';
            return missing.length > 0
                ? fail(`Agents not called${often}: ${quoteList(missing)}.`, details)
                : pass(`Agents called${often}: ${quoteList(namedAgents(params))}.`, details);
        });
    },
});
