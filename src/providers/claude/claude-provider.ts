import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import { toCompletion } from '../answer.ts';
import { createCallFailure } from '../call-failure.ts';
import { createCalledProvider, type UsageNote } from '../called-provider.ts';
import { openConnection } from '../connection.ts';
import type { CompletionRequest, Provider } from '../provider.ts';
import { badAnswerFailure } from '../provider-failures.ts';
import type { ProviderSetting } from '../provider-kind.ts';
import { claudeFailures } from './claude-failures.ts';
import { CLAUDE_URL, type ClaudeClient, prepareClaudeClient } from './create-client.ts';
import { readClaudeAnswer, usageOfAnswer } from './read-answer.ts';
import { readClaudeStream } from './read-stream.ts';
import { CLAUDE_IMAGE_TYPES, toClaudeMessages } from './to-messages.ts';
import { type ClaudeBody, toClaudeBody } from './to-request.ts';

/**
 * A model of the Claude family, at its own API, on Bedrock or on Vertex. Throws `ProviderError` for settings that
 * cannot be served; the SDK is loaded by the first call.
 */
export function createClaudeProvider(manifest: LoadedProvider, setting: ProviderSetting): Provider {
  const { id } = manifest;
  const { readBytes } = setting;
  const connection = openConnection(manifest, setting, CLAUDE_URL);
  const { conceal } = connection;
  const createClient = prepareClaudeClient(manifest, setting, connection);
  let client: Promise<ClaudeClient> | undefined;

  const call = async (body: ClaudeBody, stream: boolean, signal: AbortSignal): Promise<unknown> => {
    client ??= createClient();
    // What the SDK offers for messages writes warnings of its own to the console, for each call.
    return (await client).post('/v1/messages', { body: { ...body, stream }, stream, signal });
  };

  return createCalledProvider<ClaudeBody>(id, ['tools', 'streaming', 'vision', 'json'], {
    async prepare(request) {
      const access = { provider: id, mimeTypes: CLAUDE_IMAGE_TYPES, readBytes };
      const messages = await toClaudeMessages(request.messages, access);
      return toClaudeBody(manifest.spec.model, request, messages, await outputSchemaOf(request));
    },
    ask: async (body, signal, note) => received(await call(body, false, signal), note),
    receiveWhole: (_, answer, note) => received(answer, note),
    async *askStreamed(body, signal, note) {
      const events = await call(body, true, signal);
      if (!isAsyncIterable(events)) throw badAnswerFailure(id, 'it is no stream');
      return yield* readClaudeStream(id, events, note);
    },
    read: (_, request, response) =>
      toCompletion(manifest, readClaudeAnswer(id, response), { request, response }, conceal),
    failureOf: createCallFailure(id, conceal, claudeFailures),
  });
}

function received(response: unknown, note: UsageNote): unknown {
  note(usageOfAnswer(response));
  return response;
}

/** The SDK takes out of a schema what the API would refuse, and says it in descriptions instead. */
async function outputSchemaOf({ responseFormat }: CompletionRequest) {
  if (responseFormat?.type !== 'json-schema') return undefined;
  const { transformJSONSchema } = await import('@anthropic-ai/sdk/lib/transform-json-schema');
  return transformJSONSchema(responseFormat.schema);
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
