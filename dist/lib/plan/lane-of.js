const SCRIPTED_TYPES = new Set(['mock', 'scripted', 'replay']);
/** The lane of a plan: mock when asked for, or when every provider, role and judge in it answers from a script. */
export function laneOf(runs, mode) {
    return mode === 'mock' || realProviders(runs).length === 0 ? 'mock' : 'real';
}
/** The providers that would call a model, as assistant, simulated user or judge. */
export function realProviders(runs) {
    const arenas = new Set(runs.map((run) => run.arena));
    const assistants = runs.flatMap((run) => (run.kind === 'scenario' ? [run.provider] : []));
    const helpers = [...arenas].flatMap((arena) => {
        const ids = new Set(helperProviderIds(arena));
        return arena.providers.filter(({ id }) => ids.has(id));
    });
    const real = [...assistants, ...helpers].filter(({ spec }) => !SCRIPTED_TYPES.has(spec.type));
    return [...new Set(real)];
}
function helperProviderIds({ loaded }) {
    const { judges, self_play: selfPlay } = loaded.config.spec;
    const roles = selfPlay?.enabled === true ? selfPlay.roles : [];
    return [...(judges ?? []).map(({ provider }) => provider), ...roles.map(({ provider }) => provider)];
}
