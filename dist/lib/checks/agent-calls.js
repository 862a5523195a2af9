import { z } from 'zod';
import { atLeastOne, atMostOne, textList } from "./param-schemas.js";
/**
 * Whether a tool call asks an agent. Agents are tools: a name is that of the tool, or of an agent, which stands for all
 * tools called `a2a__<agent>__<skill>`.
 */
export function isCallOf(toolName, agent) {
    return toolName === agent || toolName.startsWith(`a2a__${agent}__`);
}
const agentNamesFields = {
    agents: textList
        .min(1)
        .optional()
        .describe('Names of the tools that stand for the agents, or of agents called `a2a__<agent>__<skill>`.'),
    agent_names: textList.min(1).optional().describe('Another name of `agents`.'),
};
/** Parameters of the checks that name agents, with further fields. */
export function agentNameParams(fields) {
    return z
        .strictObject({ ...agentNamesFields, ...fields })
        .superRefine(atMostOne('agents', 'agent_names'))
        .superRefine(atLeastOne('agents', 'agent_names'));
}
/** The agents a check names, whichever of the two names was used. */
export function namedAgents(params) {
    return params.agents ?? params.agent_names ?? [];
}
