/**
 * The settings of a turn's calls, or of the run's when no turn is given. Sources from weak to strong: the provider's
 * `defaults`, the arena's, the turn's, the overrides. A 0 of the arena's temperature or of a number of tokens means unset, as
 * PromptArena has it; a seed of 0 is a seed.
 */
export function requestSettings(run, turn, overrides = {}) {
    const { defaults: provider } = run.provider.spec;
    const { defaults: arena } = run.arena.loaded.config.spec;
    const { spec } = run.scenario.manifest;
    const own = turn === undefined ? undefined : spec.turns[turn];
    const temperature = overrides.temperature ?? own?.assistant_temp ?? (arena.temperature || provider?.temperature);
    const topP = provider?.top_p || undefined;
    const maxTokens = overrides.maxTokens ?? (arena.max_tokens || provider?.max_tokens || undefined);
    const seed = own?.seed ?? arena.seed;
    return {
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined ? {} : { topP }),
        ...(maxTokens === undefined ? {} : { maxTokens }),
        ...(seed === undefined ? {} : { seed }),
    };
}
