import { toCompletion } from "../answer.js";
import { createCallFailure } from "../call-failure.js";
import { createCalledProvider } from "../called-provider.js";
import { openConnection } from "../connection.js";
import { incompleteStreamFailure } from "../provider-failures.js";
import { azureSettings, isOnAzure } from "./azure.js";
import { readChatAnswer, usageOfChat } from "./chat-answer.js";
import { buildChatBody } from "./chat-body.js";
import { createChatStreamReader } from "./chat-stream.js";
import { createClient } from "./create-client.js";
import { isOwnHost, resolveEndpoint, USUAL_URLS } from "./endpoint.js";
import { isReasoningModel, takesImages, takesJsonMode } from "./model-limits.js";
import { openAiFailures } from "./openai-failures.js";
import { countCalls } from "./request-parts.js";
import { readResponsesAnswer, usageOfResponse } from "./responses-answer.js";
import { buildResponsesBody } from "./responses-body.js";
import { createResponsesStreamReader } from "./responses-stream.js";
const FORMS = {
    chat: {
        path: '/chat/completions',
        buildBody: buildChatBody,
        readAnswer: readChatAnswer,
        usageOf: usageOfChat,
        createReader: createChatStreamReader,
    },
    responses: {
        path: '/responses',
        buildBody: buildResponsesBody,
        readAnswer: readResponsesAnswer,
        usageOf: usageOfResponse,
        createReader: createResponsesStreamReader,
    },
};
/** Makes a provider that speaks OpenAI's dialect; throws `ProviderError` for settings that cannot be served. */
export function createOpenAiProvider(manifest, setting, type) {
    const { id, spec } = manifest;
    const azure = isOnAzure(manifest) ? azureSettings(manifest, setting.environment) : undefined;
    const connection = openConnection(manifest, setting, USUAL_URLS[type], azure?.address);
    const endpoint = resolveEndpoint(manifest, type, connection);
    const { conceal, fetch } = connection;
    const context = {
        model: azure?.deployment ?? spec.model,
        isReasoning: isReasoningModel(manifest),
        extras: endpoint.extras,
        media: {
            provider: id,
            mimeTypes: takesImages(manifest) ? undefined : [],
            readBytes: (path) => setting.readBytes(path),
        },
    };
    let client;
    const connect = () => {
        client ??= createClient({ manifest, endpoint, azure, setting, fetch });
        return client;
    };
    return createCalledProvider(id, capabilitiesOf(manifest), {
        async prepare(request, isStream) {
            const { tools = [] } = request;
            const form = FORMS[endpoint.api ?? (tools.length > 0 ? 'responses' : 'chat')];
            const body = await form.buildBody(request, context, isStream);
            return { form, body, firstCall: countCalls(request) };
        },
        async ask({ form, body, firstCall }, signal, note) {
            const response = await (await connect()).post(form.path, { body, signal });
            return received(form, firstCall, response, note);
        },
        receiveWhole: ({ form, firstCall }, response, note) => received(form, firstCall, response, note),
        async *askStreamed({ form, body, firstCall }, signal, note) {
            const options = { body, signal, stream: true };
            const events = await (await connect()).post(form.path, options);
            const reader = form.createReader(firstCall, note);
            const { response, isSilent } = yield* readEvents(events, reader, spec.include_raw_output === true);
            // The SDK ends a stream that was called off as if it were finished.
            signal.throwIfAborted();
            const answer = reader.finish();
            if (answer === undefined)
                throw incompleteStreamFailure(id);
            // Some servers say in the end alone what they should have said in pieces.
            if (isSilent)
                yield answer.content;
            return { answer, response };
        },
        read: (_, { body: request }, { answer, response }) => toCompletion(manifest, answer, { request, response }, conceal),
        failureOf: createCallFailure(id, conceal, openAiFailures),
    });
}
function received(form, firstCall, response, note) {
    note(form.usageOf(response));
    return { answer: form.readAnswer(response, firstCall), response };
}
/** Yields the words of a stream; returns its events where they are to be kept. */
async function* readEvents(events, reader, isKept) {
    const response = [];
    let isSilent = true;
    for await (const event of events) {
        if (isKept)
            response.push(event);
        const words = reader.read(event);
        isSilent &&= words === '';
        yield words;
    }
    return { response, isSilent };
}
function capabilitiesOf(manifest) {
    return [
        'tools',
        'streaming',
        ...(takesJsonMode(manifest, isOwnHost(manifest)) ? ['json'] : []),
        ...(takesImages(manifest) ? ['vision'] : []),
    ];
}
