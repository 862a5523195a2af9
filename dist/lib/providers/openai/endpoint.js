import { settingsError } from "../settings-error.js";
import { isResponsesOnly } from "./model-limits.js";
const OWN_HOST = 'api.openai.com';
/** Where servers of each type are, unless the manifest says otherwise. */
export const USUAL_URLS = {
    openai: `https://${OWN_HOST}/v1`,
    ollama: 'http://localhost:11434',
    vllm: 'http://localhost:8000',
};
const EXTRA_FIELDS = {
    openai: [],
    ollama: ['keep_alive'],
    vllm: [
        'use_beam_search',
        'best_of',
        'ignore_eos',
        'skip_special_tokens',
        'guided_json',
        'guided_regex',
        'guided_grammar',
        'guided_choice',
    ],
};
const API_MODES = {
    completions: 'chat',
    chat_completions: 'chat',
    legacy: 'chat',
    responses: 'responses',
};
/** Finds out where the calls of a manifest go; throws `ProviderError` with code `PROVIDER_SETTINGS`. */
export function resolveEndpoint(manifest, type, connection) {
    const { baseUrl, headers } = connection;
    const { hostname } = new URL(baseUrl);
    return {
        // Servers of the other types answer below /v1, which manifests leave out.
        baseUrl: type === 'openai' || baseUrl.endsWith('/v1') ? baseUrl : `${baseUrl}/v1`,
        headers: {
            ...(hostname === 'models.github.ai' ? { 'X-GitHub-Api-Version': '2022-11-28' } : {}),
            ...headers,
        },
        api: apiOf(manifest, type, hostname),
        extras: extrasOf(manifest, type),
    };
}
/** The host a manifest's calls go to; undefined for an address that is none. */
export function hostOf({ spec }) {
    const address = spec.base_url || USUAL_URLS.openai;
    return URL.canParse(address) ? new URL(address).hostname : undefined;
}
/** Whether calls go to OpenAI itself. */
export function isOwnHost(manifest) {
    return hostOf(manifest) === OWN_HOST;
}
/** Servers that imitate OpenAI seldom speak Responses, so they are asked for it only where the manifest says so. */
function apiOf(manifest, type, hostname) {
    const { platform, additional_config: config } = manifest.spec;
    const mode = config?.api_mode;
    const isOwn = type === 'openai' && hostname === OWN_HOST && !platform?.type;
    if (isOwn && isResponsesOnly(manifest))
        return 'responses';
    if (mode === undefined || mode === '')
        return isOwn ? undefined : 'chat';
    const api = typeof mode === 'string' && Object.hasOwn(API_MODES, mode) ? API_MODES[mode] : undefined;
    if (api !== undefined)
        return api;
    throw settingsError(manifest, `its additional_config.api_mode must be one of ${Object.keys(API_MODES).join(', ')}`);
}
function extrasOf({ spec }, type) {
    const config = spec.additional_config ?? {};
    const given = EXTRA_FIELDS[type].filter((field) => config[field] !== undefined);
    // What YAML or JSON was read from is JSON.
    return Object.fromEntries(given.map((field) => [field, config[field]]));
}
