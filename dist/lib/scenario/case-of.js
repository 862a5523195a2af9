import { AgentRole } from "./agent.js";
import { agentNames } from "./agent-name.js";
/**
 * What makes a scenario in code the same case in another commit: its file, its id or name, who is under test, and its
 * set, which stands where arenas have a region.
 */
export function caseOf({ agents, id, name, setId }, { file }) {
    const names = agentNames(agents).filter((_, index) => agents[index]?.role === AgentRole.AGENT);
    return { config: file, scenario: id ?? name, provider: names.join(' + '), region: setId };
}
