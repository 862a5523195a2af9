import { ScenarioError } from "../errors/scenario-error.js";
import { lazily } from "../lib/lazily.js";
import { isLanguageModel } from "../providers/language-model/language-model.js";
import { withCacheKey } from "./cached-model.js";
import { providerWordOf } from "./resolve-model.js";
/**
 * Finds the model of an agent now, or at its first call where only the project's configuration can name one. Throws what
 * `findModel` throws.
 */
export function findModelForCalls(names, options, outside, usualTemperature) {
    const { laterDefaults } = outside;
    if (options.model !== undefined || outside.defaultModel !== undefined || laterDefaults === undefined) {
        const model = findModel(names, options, outside, usualTemperature);
        return async () => model;
    }
    return lazily(async () => {
        const { defaultModel } = await laterDefaults();
        return findModel(names, options, { ...outside, defaultModel }, usualTemperature);
    });
}
/**
 * Finds the model of an agent: its own, else the default; what it leaves open comes from the default. Throws
 * `ScenarioError` with code `NO_MODEL` where there is neither.
 */
export function findModel({ className, factory }, options, { defaultModel, resolveModel, responses }, usualTemperature) {
    const spec = options.model ?? defaultModel;
    if (spec === undefined) {
        throw new ScenarioError({
            code: 'NO_MODEL',
            message: `${className} has no model. Pass one, as in ${factory}({ model: 'openai/gpt-4.1-mini' }), or set one for ` +
                "all agents with configure({ defaultModel: 'openai/gpt-4.1-mini' }).",
        });
    }
    const usual = settingsOf(defaultModel);
    const own = settingsOf(spec);
    const temperature = temperatureOf(options) ?? own?.temperature ?? usual?.temperature ?? usualTemperature;
    const maxTokens = options.maxTokens ?? own?.maxTokens ?? usual?.maxTokens;
    return {
        ...foundModel(spec, usual, resolveModel),
        temperature,
        ...(maxTokens === undefined ? {} : { maxTokens }),
        ...(responses === undefined ? {} : { responses }),
    };
}
/** The temperature that options ask for, by themselves or with their model. */
export function temperatureOf({ model, temperature }) {
    return temperature ?? settingsOf(model)?.temperature;
}
function foundModel(spec, usual, resolveModel) {
    if (isProvider(spec))
        return { provider: spec };
    if (isLanguageModel(spec))
        return { provider: resolveModel(spec) };
    if (typeof spec === 'string' || isNamed(spec)) {
        const access = withAccess(spec, usual);
        const named = typeof access === 'string' ? { model: access } : access;
        return { provider: resolveModel(access), named };
    }
    return { provider: isProvider(spec.model) ? spec.model : resolveModel(spec.model) };
}
function isProvider(spec) {
    return typeof spec === 'object' && 'complete' in spec && typeof spec.complete === 'function';
}
function isNamed(settings) {
    return typeof settings.model === 'string';
}
/** What a choice says beside its model; a model by itself says nothing. */
function settingsOf(choice) {
    return typeof choice !== 'object' || isProvider(choice) || isLanguageModel(choice) ? undefined : choice;
}
/** Address and key of the default serve another model of the same provider; nobody else's key is sent anywhere. */
function withAccess(spec, usual) {
    const own = typeof spec === 'string' ? { model: spec } : spec;
    if (usual === undefined || !isNamed(usual) || providerWordOf(own.model) !== providerWordOf(usual.model))
        return spec;
    const { temperature: _temperature, maxTokens: _maxTokens, ...access } = usual;
    return { ...access, ...own };
}
/** Asks a model, and notes what that cost with the run. Throws what the provider throws. */
export async function askModel({ provider, temperature, maxTokens, named, responses }, { speaker, ...question }, input) {
    const place = { scenario: input.scenarioConfig.name, turn: input.scenarioState.currentTurn };
    const request = {
        temperature,
        ...(maxTokens === undefined ? {} : { maxTokens }),
        ...question,
        speaker: { ...speaker, ...place },
        ...(input.trial === undefined ? {} : { trial: input.trial }),
    };
    const { cacheKey } = input.scenarioConfig;
    const asked = cacheKey && named && responses ? withCacheKey(provider, named, cacheKey, responses) : provider;
    const completion = await asked.complete(request, input.signal);
    input.noteCost({ provider: provider.id, cost: completion.cost });
    return completion;
}
/** Times of messages between an agent and its model are never sent. */
const NO_TIME = '1970-01-01T00:00:00.000Z';
/** A message between an agent and its model. */
export function sideMessage(role, content, more = {}) {
    return { role, content, turn: 0, timestamp: NO_TIME, ...more };
}
