const PLACE = /\{\{([^{}]*)\}\}/g;
/** Variables that the runtime fills in by itself: the region, and facts of the scenario. */
export const RUNTIME_VARIABLES = new Set([
    'region',
    'domain',
    'user_role',
    'user_context',
    'context_slot',
]);
/** Variables that a simulated user's prompt always has. */
export const PERSONA_VARIABLES = new Set([
    'context_slot',
    'domain_hint',
    'user_context',
    'persona_goals',
    'persona_constraints',
    'verbosity',
    'challenge_level',
    'friction_tags',
    'region',
]);
/** Names between double braces as written, blanks included, each once. */
export function placesOf(template) {
    return [...new Set([...template.matchAll(PLACE)].map(([, name = '']) => name))];
}
/** Puts values in their places, once; places without a value stay. */
export function replaceVariables(template, values) {
    return template.replaceAll(PLACE, (place, name) => values.get(name) ?? place);
}
/** A chain of names that leads from a name back to itself through the values, or undefined. */
export function findCycle(start, values) {
    const visited = new Set();
    const follow = (name, chain) => {
        if (name === start && chain.length > 0)
            return [...chain, name];
        if (visited.has(name))
            return undefined;
        visited.add(name);
        for (const next of placesOf(values.get(name) ?? '')) {
            const cycle = follow(next, [...chain, name]);
            if (cycle !== undefined)
                return cycle;
        }
        return undefined;
    };
    return follow(start, []);
}
