import { toCompletion } from "../answer.js";
import { createCalledProvider } from "../called-provider.js";
import { describeFailure, failureBelow } from "../checked-fetch.js";
import { openConnection } from "../connection.js";
import { badAnswerFailure, httpFailure, incompleteStreamFailure, unreachableFailure, } from "../provider-failures.js";
import { GEMINI_URL, prepareGeminiClient } from "./create-client.js";
import { parseGeminiResponse, readGeminiAnswer, textOfResponse } from "./read-answer.js";
import { GEMINI_IMAGE_TYPES, toGeminiContents } from "./to-contents.js";
import { toGeminiCall } from "./to-request.js";
/**
 * A model of the Gemini family, at the Gemini API or on Vertex. Throws `ProviderError` for settings that cannot be
 * served; the SDK is loaded by the first call.
 */
export function createGeminiProvider(manifest, setting) {
    const { id } = manifest;
    const { readBytes } = setting;
    const connection = openConnection(manifest, setting, GEMINI_URL);
    const { conceal } = connection;
    const createClient = prepareGeminiClient(manifest, setting, connection);
    let client;
    const connect = async () => {
        client ??= createClient();
        return (await client).models;
    };
    return createCalledProvider(id, ['tools', 'streaming', 'vision', 'json'], {
        async prepare(request) {
            const access = { provider: id, mimeTypes: GEMINI_IMAGE_TYPES, readBytes };
            const contents = await toGeminiContents(request.messages, access);
            return toGeminiCall(manifest.spec.model, request, contents);
        },
        async ask(call, signal) {
            return withoutHeaders(await (await connect()).generateContent(withSignal(call, signal)));
        },
        async *askStreamed(call, signal) {
            const responses = [];
            for await (const piece of await (await connect()).generateContentStream(withSignal(call, signal))) {
                const response = withoutHeaders(piece);
                responses.push(response);
                yield textOfResponse(parseGeminiResponse(id, response));
            }
            if (responses.length === 0)
                throw incompleteStreamFailure(id);
            return responses;
        },
        read(request, sent, response) {
            const responses = [response].flat().map((piece) => parseGeminiResponse(id, piece));
            const answer = readGeminiAnswer(id, responses, countCalls(request));
            return toCompletion(manifest, answer, { request: sent, response }, conceal);
        },
        failureOf: (error, isStream) => geminiFailure(id, error, conceal, isStream),
    });
}
function withSignal(call, abortSignal) {
    return { ...call, config: { ...call.config, abortSignal } };
}
/** The SDK puts the headers of the answer beside its content. */
function withoutHeaders(response) {
    return { ...response, sdkHttpResponse: undefined };
}
function countCalls({ messages }) {
    return messages.reduce((sum, { toolCalls = [] }) => sum + toolCalls.length, 0);
}
/** The error for whatever a call threw; the SDK gives its own only for errors inside of a stream. */
function geminiFailure(provider, error, conceal, isStream) {
    const own = failureBelow(error);
    if (own !== undefined)
        return own;
    const reason = conceal(describeFailure(error));
    if (error instanceof SyntaxError)
        return badAnswerFailure(provider, reason);
    // The SDK stumbles over an answer that is no object; a connection that breaks is a TypeError with a cause.
    if (error instanceof TypeError && error.cause === undefined) {
        return badAnswerFailure(provider, 'it is no answer of the Gemini API');
    }
    if (error instanceof Error && 'status' in error && typeof error.status === 'number') {
        return httpFailure({ provider, status: error.status, said: reason, isWithinAnswer: true });
    }
    return isStream ? incompleteStreamFailure(provider, reason) : unreachableFailure(provider, reason);
}
