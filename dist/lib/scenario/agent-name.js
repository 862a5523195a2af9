/** What an agent is called: its own name, else that of its class, else its role. */
export function agentName(agent) {
    const name = agent.name?.trim();
    if (name)
        return name;
    const { name: className } = agent.constructor ?? {};
    return className === undefined || className === '' || className === 'Object' ? agent.role : className;
}
/** The names of agents, in order; of those that share one the later ones are numbered. */
export function agentNames(agents) {
    const seen = new Map();
    return agents.map((agent) => {
        const name = agentName(agent);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} ${count}`;
    });
}
