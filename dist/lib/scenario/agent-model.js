import { ScenarioError } from "../errors/scenario-error.js";
import { withCacheKey } from "./cached-model.js";
import { providerWordOf } from "./resolve-model.js";
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
    const temperature = options.temperature ?? own?.temperature ?? usual?.temperature ?? usualTemperature;
    const maxTokens = options.maxTokens ?? own?.maxTokens ?? usual?.maxTokens;
    return {
        provider: isProvider(spec) ? spec : resolveModel(withAccess(spec, usual)),
        temperature,
        ...(maxTokens === undefined ? {} : { maxTokens }),
        ...(responses === undefined ? {} : { responses }),
    };
}
function isProvider(spec) {
    return typeof spec === 'object' && typeof spec.complete === 'function';
}
/** What a choice says beside its name; a provider and a plain name say nothing. */
function settingsOf(choice) {
    return typeof choice !== 'object' || isProvider(choice) ? undefined : choice;
}
/** Address and key of the default serve another model of the same provider; nobody else's key is sent anywhere. */
function withAccess(spec, usual) {
    const own = typeof spec === 'string' ? { model: spec } : spec;
    if (usual === undefined || providerWordOf(own.model) !== providerWordOf(usual.model))
        return spec;
    const { temperature: _temperature, maxTokens: _maxTokens, ...access } = usual;
    return { ...access, ...own };
}
/** Asks a model, and notes what that cost with the run. Throws what the provider throws. */
export async function askModel({ provider, temperature, maxTokens, responses }, { speaker, ...question }, input) {
    const place = { scenario: input.scenarioConfig.name, turn: input.scenarioState.currentTurn };
    const request = {
        temperature,
        ...(maxTokens === undefined ? {} : { maxTokens }),
        ...question,
        speaker: { ...speaker, ...place },
    };
    const { cacheKey } = input.scenarioConfig;
    const asked = cacheKey && responses ? withCacheKey(provider, cacheKey, responses) : provider;
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
