import { CLAUDE_CACHE_WRITE, PRICE_TABLE } from "./price-table.js";
/** Servers whose list prices the table has. */
const LISTED_HOSTS = new Set([
    'api.openai.com',
    'api.anthropic.com',
    'generativelanguage.googleapis.com',
]);
/** Types whose models run on a machine of one's own: nobody sends a bill for a token. */
const UNBILLED_TYPES = new Set(['ollama', 'vllm']);
/** What cached input costs of the price of input, where a manifest gives that price alone. */
const CACHED_SHARE = { openai: 0.5, claude: 0.1, gemini: 0.5 };
/** The same for input that is written to the cache; other makers take nothing more for it. */
const CACHE_WRITE_SHARE = { claude: CLAUDE_CACHE_WRITE };
const THOUSANDS_PER_MILLION = 1000;
/** The prices of a model: the manifest's, else those of the built-in list; null where nobody knows them. */
export function findPricing(model) {
    const { type, pricing, platform } = model;
    if (pricing !== undefined)
        return pricingOfManifest(type, pricing);
    if (UNBILLED_TYPES.has(type))
        return { inputPer1k: 0, outputPer1k: 0 };
    // What Azure deploys has a name of the customer's own.
    if (platform?.type === 'azure')
        return null;
    const address = (platform?.type && platform.endpoint) || model.base_url;
    if (address && !(URL.canParse(address) && LISTED_HOSTS.has(new URL(address).hostname)))
        return null;
    const listed = findListPrice(model);
    return listed === undefined ? null : toPricing(listed);
}
/** Whether nobody sends a bill for a token. */
export function isFree({ inputPer1k, outputPer1k }) {
    return inputPer1k === 0 && outputPer1k === 0;
}
function pricingOfManifest(type, pricing) {
    const { input_cost_per_1k: inputPer1k, output_cost_per_1k: outputPer1k } = pricing;
    const share = CACHED_SHARE[type];
    const writeShare = CACHE_WRITE_SHARE[type];
    return {
        inputPer1k,
        outputPer1k,
        ...(share === undefined ? {} : { cachedPer1k: inputPer1k * share }),
        ...(writeShare === undefined ? {} : { cacheWritePer1k: inputPer1k * writeShare }),
    };
}
/** Names are held against the list as they are, then without the date of a snapshot; nothing is guessed beyond that. */
function findListPrice({ type, model }) {
    const list = PRICE_TABLE[type] ?? {};
    const undated = model.replace(/[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|latest|preview)$/, '');
    return [model, undated].map((name) => (Object.hasOwn(list, name) ? list[name] : undefined)).find(Boolean);
}
function toPricing(listed) {
    const { long } = listed;
    if (long === undefined)
        return perThousand(listed);
    return { ...perThousand(listed), long: { aboveTokens: long.aboveTokens, ...perThousand(long) } };
}
function perThousand({ input, output, cached, cacheWrite }) {
    return {
        inputPer1k: input / THOUSANDS_PER_MILLION,
        outputPer1k: output / THOUSANDS_PER_MILLION,
        ...(cached === undefined ? {} : { cachedPer1k: cached / THOUSANDS_PER_MILLION }),
        ...(cacheWrite === undefined ? {} : { cacheWritePer1k: cacheWrite / THOUSANDS_PER_MILLION }),
    };
}
