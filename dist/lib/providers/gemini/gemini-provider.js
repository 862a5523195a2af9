import { toCompletion } from "../answer.js";
import { createCallFailure } from "../call-failure.js";
import { createCalledProvider } from "../called-provider.js";
import { openConnection } from "../connection.js";
import { incompleteStreamFailure } from "../provider-failures.js";
import { GEMINI_URL, prepareGeminiClient } from "./create-client.js";
import { geminiFailures } from "./gemini-failures.js";
import { isFinished, parseGeminiResponse, readGeminiAnswer, readUsage, textOfResponse, } from "./read-answer.js";
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
    /** A server without streams gives the pieces of one as a list. */
    const received = (response, note) => {
        note(readUsage([response].flat().map((piece) => parseGeminiResponse(id, piece))));
        return response;
    };
    return createCalledProvider(id, ['tools', 'streaming', 'vision', 'json'], {
        async prepare(request) {
            const access = { provider: id, mimeTypes: GEMINI_IMAGE_TYPES, readBytes };
            const contents = await toGeminiContents(request.messages, access);
            return toGeminiCall(manifest.spec.model, request, contents);
        },
        async ask(call, signal, note) {
            const response = withoutHeaders(await (await connect()).generateContent(withSignal(call, signal)));
            return received(response, note);
        },
        receiveWhole: (_, answer, note) => received(answer, note),
        async *askStreamed(call, signal, note) {
            const responses = [];
            for await (const piece of await (await connect()).generateContentStream(withSignal(call, signal))) {
                const response = withoutHeaders(piece);
                responses.push(response);
                const parsed = parseGeminiResponse(id, response);
                // Until the answer is finished its tokens are not all counted.
                if (isFinished(parsed))
                    note(readUsage([parsed]));
                yield textOfResponse(parsed);
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
        failureOf: createCallFailure(id, conceal, geminiFailures),
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
