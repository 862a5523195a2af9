import { toCompletion } from "../answer.js";
import { createCallFailure } from "../call-failure.js";
import { createCalledProvider } from "../called-provider.js";
import { openConnection } from "../connection.js";
import { badAnswerFailure } from "../provider-failures.js";
import { claudeFailures } from "./claude-failures.js";
import { CLAUDE_URL, prepareClaudeClient } from "./create-client.js";
import { readClaudeAnswer, usageOfAnswer } from "./read-answer.js";
import { readClaudeStream } from "./read-stream.js";
import { CLAUDE_IMAGE_TYPES, toClaudeMessages } from "./to-messages.js";
import { toClaudeBody } from "./to-request.js";
/**
 * A model of the Claude family, at its own API, on Bedrock or on Vertex. Throws `ProviderError` for settings that
 * cannot be served; the SDK is loaded by the first call.
 */
export function createClaudeProvider(manifest, setting) {
    const { id } = manifest;
    const { readBytes } = setting;
    const connection = openConnection(manifest, setting, CLAUDE_URL);
    const { conceal } = connection;
    const createClient = prepareClaudeClient(manifest, setting, connection);
    let client;
    const call = async (body, stream, signal) => {
        client ??= createClient();
        // What the SDK offers for messages writes warnings of its own to the console, for each call.
        return (await client).post('/v1/messages', { body: { ...body, stream }, stream, signal });
    };
    return createCalledProvider(id, ['tools', 'streaming', 'vision', 'json'], {
        async prepare(request) {
            const access = { provider: id, mimeTypes: CLAUDE_IMAGE_TYPES, readBytes };
            const messages = await toClaudeMessages(request.messages, access);
            return toClaudeBody(manifest.spec.model, request, messages, await outputSchemaOf(request));
        },
        ask: async (body, signal, note) => received(await call(body, false, signal), note),
        receiveWhole: (_, answer, note) => received(answer, note),
        async *askStreamed(body, signal, note) {
            const events = await call(body, true, signal);
            if (!isAsyncIterable(events))
                throw badAnswerFailure(id, 'it is no stream');
            return yield* readClaudeStream(id, events, note);
        },
        read: (_, request, response) => toCompletion(manifest, readClaudeAnswer(id, response), { request, response }, conceal),
        failureOf: createCallFailure(id, conceal, claudeFailures),
    });
}
function received(response, note) {
    note(usageOfAnswer(response));
    return response;
}
/** The SDK takes out of a schema what the API would refuse, and says it in descriptions instead. */
async function outputSchemaOf({ responseFormat }) {
    if (responseFormat?.type !== 'json-schema')
        return undefined;
    const { transformJSONSchema } = await import('@anthropic-ai/sdk/lib/transform-json-schema');
    return transformJSONSchema(responseFormat.schema);
}
function isAsyncIterable(value) {
    return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
