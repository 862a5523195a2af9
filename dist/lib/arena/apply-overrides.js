import { ManifestError } from "../errors/manifest-error.js";
import { describeKnown } from "../lib/unknown-name.js";
import { selectProviders } from "../plan/select-providers.js";
/** Arenas as the invocation wants them: its settings of calls, and its providers in the place of others. */
export function applyOverrides(arenas, { overrides = {}, providerOverrides = {} }) {
    const substitutes = new Map(Object.entries(providerOverrides));
    requireKnown(substitutes, arenas);
    return arenas.map((arena) => withSettings(withSubstitutes(arena, substitutes), overrides));
}
function requireKnown(substitutes, arenas) {
    const known = new Set(arenas.flatMap(({ providers }) => providers.map(({ id }) => id)));
    for (const name of [...substitutes].flat()) {
        if (known.has(name))
            continue;
        throw new ManifestError({
            code: 'UNKNOWN_PROVIDER',
            message: `The provider override names "${name}", which no configuration defines. ${describeKnown(name, known)}`,
        });
    }
}
/** An arena that lacks a substitute is left as it is: several arenas may be run at once. */
function withSubstitutes(arena, substitutes) {
    const own = new Set(arena.providers.map(({ id }) => id));
    const usable = new Map([...substitutes].filter((pair) => pair.every((id) => own.has(id))));
    if (usable.size === 0)
        return arena;
    const speaker = (entry) => ({
        ...entry,
        provider: usable.get(entry.provider) ?? entry.provider,
    });
    const scenarios = arena.scenarios.map((scenario) => withProviders(scenario, arena.providers, usable));
    return withSpec({ ...arena, scenarios }, (spec) => ({
        ...spec,
        ...(spec.judges === undefined ? {} : { judges: spec.judges.map(speaker) }),
        ...(spec.self_play === undefined
            ? {}
            : { self_play: { ...spec.self_play, roles: spec.self_play.roles.map(speaker) } }),
    }));
}
/** Names the providers of a scenario, so that neither group nor capabilities of a substitute change who runs. */
function withProviders(scenario, providers, substitutes) {
    const { spec } = scenario.manifest;
    const ids = selectProviders(spec, providers, undefined).map(({ id }) => id);
    if (!ids.some((id) => substitutes.has(id)))
        return scenario;
    const named = [...new Set(ids.map((id) => substitutes.get(id) ?? id))];
    return { ...scenario, manifest: { ...scenario.manifest, spec: { ...spec, providers: named } } };
}
/** A 0 in the Arena manifest means unset, so the providers learn of the temperature as well. */
function withSettings(arena, { temperature, maxTokens, seed }) {
    const set = {
        ...(temperature === undefined ? {} : { temperature }),
        ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
        ...(seed === undefined ? {} : { seed }),
    };
    if (Object.keys(set).length === 0)
        return arena;
    const providers = temperature === undefined
        ? arena.providers
        : arena.providers.map((provider) => ({
            ...provider,
            spec: {
                ...provider.spec,
                defaults: { top_p: 0, max_tokens: 0, ...provider.spec.defaults, temperature },
            },
        }));
    return withSpec({ ...arena, providers }, (spec) => ({ ...spec, defaults: { ...spec.defaults, ...set } }));
}
function withSpec(arena, change) {
    const { config } = arena.loaded;
    return { ...arena, loaded: { ...arena.loaded, config: { ...config, spec: change(config.spec) } } };
}
