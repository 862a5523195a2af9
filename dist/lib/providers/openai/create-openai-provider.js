import { findPricing } from "../../cost/find-pricing.js";
import { priceUsage } from "../../cost/price-usage.js";
import { boundDepth } from "../../lib/bound-depth.js";
import { createConcealer } from "../../lib/conceal.js";
import { concealJson } from "../../lib/conceal-json.js";
import { followSignal } from "../../lib/follow-signal.js";
import { incompleteStreamFailure } from "../provider-failures.js";
import { azureSettings, isOnAzure } from "./azure.js";
import { readChatAnswer } from "./chat-answer.js";
import { buildChatBody } from "./chat-body.js";
import { createChatStreamReader } from "./chat-stream.js";
import { createClient } from "./create-client.js";
import { describeFailure } from "./describe-failure.js";
import { resolveEndpoint } from "./endpoint.js";
import { isReasoningModel, takesImages } from "./model-limits.js";
import { countCalls } from "./request-parts.js";
import { readResponsesAnswer } from "./responses-answer.js";
import { buildResponsesBody } from "./responses-body.js";
import { createResponsesStreamReader } from "./responses-stream.js";
const FORMS = {
    chat: {
        path: '/chat/completions',
        buildBody: buildChatBody,
        readAnswer: readChatAnswer,
        createReader: createChatStreamReader,
    },
    responses: {
        path: '/responses',
        buildBody: buildResponsesBody,
        readAnswer: readResponsesAnswer,
        createReader: createResponsesStreamReader,
    },
};
/** Levels of what is kept of a request or an answer; nothing sensible nests deeper. */
const DEEPEST_KEPT = 100;
/** Makes a provider that speaks OpenAI's dialect; throws `ProviderError` for settings that cannot be served. */
export function createOpenAiProvider(manifest, setting, type) {
    const dialect = createDialect(manifest, setting, type);
    return {
        id: manifest.id,
        capabilities: capabilitiesOf(manifest),
        async complete(request, signal) {
            signal.throwIfAborted();
            const following = followSignal(signal);
            try {
                return await complete(dialect, request, following.signal);
            }
            catch (error) {
                throw await failureOf(error, dialect, signal, false);
            }
            finally {
                following.release();
            }
        },
        async *stream(request, signal) {
            signal.throwIfAborted();
            const following = followSignal(signal);
            try {
                yield* stream(dialect, request, following.signal);
            }
            catch (error) {
                throw await failureOf(error, dialect, signal, true);
            }
            finally {
                following.release();
            }
        },
    };
}
function createDialect(manifest, setting, type) {
    const azure = isOnAzure(manifest) ? azureSettings(manifest, setting.environment) : undefined;
    const endpoint = resolveEndpoint(manifest, type, azure?.address);
    let client;
    return {
        manifest,
        address: endpoint.baseUrl,
        body: {
            model: azure?.deployment ?? manifest.spec.model,
            isReasoning: isReasoningModel(manifest),
            extras: endpoint.extras,
            media: {
                provider: manifest.id,
                takesImages: takesImages(manifest),
                readBytes: (path) => setting.readBytes(path),
            },
        },
        formFor: ({ tools = [] }) => FORMS[endpoint.api ?? (tools.length > 0 ? 'responses' : 'chat')],
        client() {
            client ??= createClient({ manifest, endpoint, azure, setting });
            return client;
        },
        conceal: createConcealer([...endpoint.secrets, setting.credential?.apiKey ?? '']).conceal,
    };
}
async function complete(dialect, request, signal) {
    const form = dialect.formFor(request);
    const body = await form.buildBody(request, dialect.body, false);
    const client = await dialect.client();
    const response = await client.post(form.path, { body, signal });
    signal.throwIfAborted();
    return toCompletion(dialect, form.readAnswer(response, countCalls(request)), body, response);
}
async function* stream(dialect, request, signal) {
    const form = dialect.formFor(request);
    const body = await form.buildBody(request, dialect.body, true);
    const client = await dialect.client();
    const events = await client.post(form.path, { body, signal, stream: true });
    const reader = form.createReader(countCalls(request));
    const isKept = dialect.manifest.spec.include_raw_output === true;
    const received = [];
    let said = '';
    for await (const event of events) {
        if (isKept)
            received.push(event);
        const delta = reader.read(event);
        said += delta;
        if (delta !== '')
            yield { delta };
    }
    // The SDK ends a stream that was called off as if it were finished.
    signal.throwIfAborted();
    const answer = reader.finish();
    if (answer === undefined)
        throw incompleteStreamFailure(dialect.manifest.id);
    const completion = toCompletion(dialect, answer, body, received);
    yield { delta: said === '' ? completion.content : '', completion };
}
function toCompletion({ manifest, address, conceal }, { content, toolCalls, finishReason, usage }, request, response) {
    const keep = (value) => concealJson(boundDepth(value, DEEPEST_KEPT), conceal);
    return {
        content,
        toolCalls,
        finishReason,
        cost: costOf(manifest, address, usage),
        ...(manifest.spec.include_raw_output === true
            ? { raw: { request: keep(request), response: keep(response) } }
            : {}),
    };
}
/** Without a count there are no tokens to tell of, and the amounts are unknown instead of nothing. */
function costOf({ spec }, address, usage) {
    if (usage === undefined)
        return priceUsage({ inputTokens: 0, outputTokens: 0 }, null);
    const { type, model, pricing } = spec;
    return priceUsage(usage, findPricing({ type, model, pricing, base_url: address }));
}
/** Whoever called off a call hears his own reason. */
async function failureOf(error, { manifest, conceal }, signal, isStreaming) {
    if (signal.aborted)
        return signal.reason;
    return describeFailure(error, { provider: manifest.id, isStreaming, conceal });
}
function capabilitiesOf(manifest) {
    return new Set(['tools', 'streaming', 'json', ...(takesImages(manifest) ? ['vision'] : [])]);
}
