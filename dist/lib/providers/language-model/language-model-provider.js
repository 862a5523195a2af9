import { findPricing } from "../../cost/find-pricing.js";
import { priceUsage } from "../../cost/price-usage.js";
import { ProviderError } from "../../errors/provider-error.js";
import { createCalledProvider } from "../called-provider.js";
import { badAnswerFailure, httpFailure, unreachableFailure } from "../provider-failures.js";
import { UnusableAnswer } from "../written-answer.js";
import { KNOWN_SPECIFICATIONS } from "./language-model.js";
import { readAnswer } from "./read-answer.js";
import { toCall } from "./to-call.js";
/** Types of the price list, by the word with which the AI SDK names who serves a model. */
const PRICED_TYPES = {
    openai: 'openai',
    anthropic: 'claude',
    google: 'gemini',
};
/**
 * A provider that speaks through a model object of the AI SDK. It answers in one piece, and offers what judges and
 * simulated users need: text and tools. Throws `ProviderError` with code `UNKNOWN_MODEL_INTERFACE` for an object whose
 * interface is not known.
 */
export function languageModelProvider(model) {
    const { specificationVersion, modelId } = model;
    const served = String(model.provider);
    const [maker = ''] = served.split('.');
    const id = `${maker}/${modelId}`;
    if (!KNOWN_SPECIFICATIONS.includes(specificationVersion)) {
        throw new ProviderError({
            code: 'UNKNOWN_MODEL_INTERFACE',
            message: `The model "${id}" has interface ${JSON.stringify(specificationVersion)} of the AI SDK; it must be one of ` +
                `${KNOWN_SPECIFICATIONS.join(', ')}. Use a version of its package that goes with AI SDK 5 or later.`,
        });
    }
    const pricing = findPricing({ type: PRICED_TYPES[maker] ?? '', model: modelId });
    return createCalledProvider(id, ['tools', 'json'], {
        prepare: async (request) => toCall(request),
        ask: async (call, abortSignal) => model.doGenerate({ ...call, abortSignal }),
        read(_request, _call, response) {
            const { usage, ...answer } = readAnswer(response);
            const cost = priceUsage(usage ?? { inputTokens: 0, outputTokens: 0 }, usage === undefined ? null : pricing);
            return { ...answer, cost };
        },
        failureOf: (error) => failureOf(id, error),
    });
}
/** The SDK's own error is not kept as the cause: it carries the request, headers included. */
function failureOf(provider, error) {
    if (error instanceof ProviderError)
        return error;
    if (error instanceof UnusableAnswer)
        return badAnswerFailure(provider, error.message);
    const { statusCode, isRetryable, responseHeaders, message } = typeof error === 'object' && error !== null ? error : { message: String(error) };
    const said = typeof message === 'string' ? message : undefined;
    if (typeof statusCode === 'number') {
        return httpFailure({ provider, status: statusCode, headers: headersOf(responseHeaders), said });
    }
    if (isRetryable === true)
        return unreachableFailure(provider, said ?? 'no reason given');
    return new ProviderError({
        code: 'PROVIDER_FAILED',
        message: `The model "${provider}" failed: ${said || 'it threw something that is no error'}`,
    });
}
function headersOf(headers) {
    if (typeof headers !== 'object' || headers === null)
        return undefined;
    const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
    return { get: (name) => byName.get(name) ?? null };
}
