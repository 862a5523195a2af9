import { createRealProviders } from "../engine/real-providers.js";
import { ProviderError } from "../errors/provider-error.js";
import { ScenarioError } from "../errors/scenario-error.js";
import { createConcealer } from "../lib/conceal.js";
import { canonicalJson } from "../lib/json.js";
import { lazily } from "../lib/lazily.js";
import { nearestWord } from "../lib/nearest-word.js";
import { DEFAULT_TIMEOUT_MS } from "../providers/call-limits.js";
import { findCredential } from "../providers/find-credential.js";
import { providerKinds } from "../providers/index.js";
import { isLanguageModel } from "../providers/language-model/language-model.js";
import { languageModelProvider } from "../providers/language-model/language-model-provider.js";
import { RETRY_POLICY, withRetries } from "../providers/with-retries.js";
import { withTimeout } from "../providers/with-timeout.js";
/** What people write before the slash, as a provider type with its address. */
const PREFIXES = {
    anthropic: { type: 'claude' },
    google: { type: 'gemini' },
    openrouter: { type: 'openai', baseUrl: 'https://openrouter.ai/api/v1' },
};
/** Creates a resolver over the provider types of the engine. It throws `ScenarioError` with code `INVALID_MODEL`. */
export function createModelResolver(setting) {
    const made = new Map();
    const spokenThrough = new WeakMap();
    return (spec) => {
        if (isLanguageModel(spec)) {
            const speaker = spokenThrough.get(spec) ?? patient(languageModelProvider(spec), setting);
            spokenThrough.set(spec, speaker);
            return speaker;
        }
        const config = typeof spec === 'string' ? { model: spec } : spec;
        const { temperature: _temperature, maxTokens: _maxTokens, ...identity } = config;
        const key = canonicalJson(identity);
        const provider = made.get(key) ?? openLater(manifestOf(config), setting);
        made.set(key, provider);
        return provider;
    };
}
/** The word before the slash of a model's name. */
export function providerWordOf(model) {
    return model.slice(0, Math.max(0, model.indexOf('/')));
}
/** A manifest that was never in a file. */
function manifestOf(config) {
    const { model, apiBase, apiKey, temperature: _temperature, maxTokens: _maxTokens, ...settings } = config;
    const word = providerWordOf(model);
    const { type, baseUrl } = PREFIXES[word] ?? { type: word, baseUrl: undefined };
    const name = model.slice(word.length + 1);
    if (word === '' || name === '' || providerKinds.get(type) === undefined)
        throw notAModel(model, word);
    const address = apiBase ?? baseUrl;
    const place = { file: 'the scenario', line: 1, column: 1 };
    return {
        id: model,
        metadata: { name: model },
        group: 'default',
        spec: {
            id: model,
            type,
            model: name,
            ...(address === undefined ? {} : { base_url: address }),
            ...(apiKey === undefined ? {} : { credential: { api_key: apiKey } }),
            ...(Object.keys(settings).length === 0 ? {} : { additional_config: settings }),
        },
        source: {
            file: place.file,
            absolutePath: canonicalJson({ model, address: address ?? '' }),
            locate: () => place,
            anchorAt: () => undefined,
        },
    };
}
function notAModel(model, word) {
    const words = [...Object.keys(PREFIXES), ...providerKinds.names].sort();
    const meant = nearestWord(word, words);
    return new ScenarioError({
        code: 'INVALID_MODEL',
        message: `"${model}" names no model. Write it as provider/model, such as openai/gpt-4.1-mini; the provider is one of ` +
            `${words.join(', ')}.${meant === undefined || meant === word ? '' : ` Did you mean "${meant}/"?`}`,
    });
}
/** A model object brings its own connection; how long it is waited for, and how often, is the same for all models. */
function patient(provider, { timers, random }) {
    return withRetries(withTimeout(provider, DEFAULT_TIMEOUT_MS, timers), RETRY_POLICY, { timers, random });
}
/** A provider whose key is looked for by its first call, as that may have to read a file. */
function openLater(manifest, setting) {
    const opened = lazily(() => open(manifest, setting));
    return {
        id: manifest.id,
        capabilities: new Set(['tools', 'streaming', 'vision', 'json']),
        complete: async (request, signal) => (await opened()).complete(request, signal),
        async *stream(request, signal) {
            yield* (await opened()).stream(request, signal);
        },
    };
}
async function open(manifest, setting) {
    const credential = await credentialOf(manifest, setting);
    const { environment, fetch, readText, readBytes, timers, random } = setting;
    return createRealProviders({
        timers,
        random,
        concealer: createConcealer(credential === undefined ? [] : [credential.apiKey]),
        settingFor: () => ({
            environment,
            fetch,
            readText,
            readBytes,
            ...(credential === undefined ? {} : { credential }),
        }),
    })(manifest);
}
async function credentialOf(manifest, setting) {
    const kind = providerKinds.get(manifest.spec.type);
    if (kind === undefined)
        return undefined;
    const { credential, missing } = await findCredential(manifest, kind, setting);
    if (missing === undefined)
        return credential;
    throw new ProviderError({
        code: 'MISSING_CREDENTIALS',
        message: `The model "${manifest.id}" ${missing}, or as apiKey beside its name.`,
    });
}
