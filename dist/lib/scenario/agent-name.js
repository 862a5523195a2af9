/** What an agent is called: its own name, else that of its class, else its role. */
export function agentName(agent) {
    const name = agent.name?.trim();
    if (name)
        return name;
    const { name: className } = agent.constructor ?? {};
    return className === undefined || className === '' || className === 'Object' ? agent.role : className;
}
/** The names of agents, in order; of those that share one the later ones are numbered, as nobody else is called. */
export function agentNames(agents) {
    const own = agents.map(agentName);
    const taken = new Set(own);
    const seen = new Set();
    return own.map((name) => {
        if (!seen.has(name)) {
            seen.add(name);
            return name;
        }
        let count = 2;
        while (taken.has(`${name} ${count}`))
            count += 1;
        taken.add(`${name} ${count}`);
        return `${name} ${count}`;
    });
}
