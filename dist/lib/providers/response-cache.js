import { sha256 } from "../lib/hash.js";
import { canonicalJson } from "../lib/json.js";
/** Raised when entries of an older version would no longer answer the question their key stands for. */
const KEY_VERSION = 1;
/** Settings of a provider that change nothing about its answers, or hold secrets. */
const IRRELEVANT_SETTINGS = new Set([
    'headers',
    'rate_limit',
    'timeout',
    'api_key',
    'mock_config',
]);
/**
 * The key of a call: everything that may change its answer, and the trial, so that trials stay samples of their own. Keys
 * and headers of the provider are no part of it. Undefined for a call that names a file: what it holds is not known here.
 */
export function responseKey(manifest, request) {
    const { type, model, platform, additional_config = {} } = manifest.spec;
    if (request.messages.some(namesFile))
        return undefined;
    const settings = Object.entries(additional_config).filter(([name]) => !IRRELEVANT_SETTINGS.has(name));
    const { system, messages, tools, toolChoice, responseFormat, temperature, topP, maxTokens, seed } = request;
    return sha256(canonicalJson({
        version: KEY_VERSION,
        provider: {
            type,
            model,
            address: addressOf(manifest.spec.base_url),
            platform,
            settings: Object.fromEntries(settings),
            defaults: manifest.spec.defaults,
        },
        request: { system, tools, toolChoice, responseFormat, temperature, topP, maxTokens, seed },
        messages: messages.map(saidIn),
        trial: request.trial ?? 1,
    }));
}
/** Where the model answers, without a name and a password in it. */
function addressOf(text) {
    if (text === undefined || !URL.canParse(text))
        return text;
    const address = new URL(text);
    address.username = '';
    address.password = '';
    return address.href;
}
function namesFile({ parts = [] }) {
    return parts.some((part) => part.type !== 'text' && (part.source.kind === 'file' || part.source.kind === 'stored'));
}
/** What a model is told of a message; times, costs and places in the scenario are none of its business. */
export function saidIn({ role, content, parts, toolCalls, toolResult, }) {
    return JSON.parse(JSON.stringify({
        role,
        content,
        parts,
        toolCalls,
        toolResult: toolResult && {
            id: toolResult.id,
            name: toolResult.name,
            isError: toolResult.error !== undefined,
        },
    }));
}
