import type { OpenAI } from 'openai';
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { Usage } from '../../model/usage.ts';
import { type Answer, toCompletion } from '../answer.ts';
import { createCallFailure } from '../call-failure.ts';
import { createCalledProvider, type UsageNote } from '../called-provider.ts';
import { openConnection } from '../connection.ts';
import type { Capability, CompletionRequest, Provider } from '../provider.ts';
import { incompleteStreamFailure } from '../provider-failures.ts';
import type { ProviderSetting } from '../provider-kind.ts';
import { azureSettings, isOnAzure } from './azure.ts';
import { readChatAnswer, usageOfChat } from './chat-answer.ts';
import { buildChatBody } from './chat-body.ts';
import { createChatStreamReader, type StreamReader } from './chat-stream.ts';
import { createClient } from './create-client.ts';
import { type Api, type DialectType, isOwnHost, resolveEndpoint, USUAL_URLS } from './endpoint.ts';
import { isReasoningModel, takesImages, takesJsonMode } from './model-limits.ts';
import { openAiFailures } from './openai-failures.ts';
import { type BodyContext, countCalls } from './request-parts.ts';
import { readResponsesAnswer, usageOfResponse } from './responses-answer.ts';
import { buildResponsesBody } from './responses-body.ts';
import { createResponsesStreamReader } from './responses-stream.ts';

/** One of the two ways of asking. */
interface ApiForm {
  readonly path: string;
  buildBody(request: CompletionRequest, context: BodyContext, isStreamed: boolean): Promise<JsonObject>;
  readAnswer(body: unknown, firstCall: number): Answer;
  /** What the server counted of an answer that may be unusable. */
  usageOf(body: unknown): Usage | undefined;
  createReader(firstCall: number, note: UsageNote): StreamReader;
}

/** A request in the terms of its way of asking. */
interface Sent {
  readonly form: ApiForm;
  readonly body: JsonObject;
  readonly firstCall: number;
}

/** An answer, and the bytes it was read from where they are kept. */
interface Received {
  readonly answer: Answer;
  readonly response: JsonValue;
}

const FORMS: Readonly<Record<Api, ApiForm>> = {
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
export function createOpenAiProvider(
  manifest: LoadedProvider,
  setting: ProviderSetting,
  type: DialectType,
): Provider {
  const { id, spec } = manifest;
  const azure = isOnAzure(manifest) ? azureSettings(manifest, setting.environment) : undefined;
  const connection = openConnection(manifest, setting, USUAL_URLS[type], azure?.address);
  const endpoint = resolveEndpoint(manifest, type, connection);
  const { conceal, fetch } = connection;
  const context: BodyContext = {
    model: azure?.deployment ?? spec.model,
    isReasoning: isReasoningModel(manifest),
    extras: endpoint.extras,
    media: {
      provider: id,
      mimeTypes: takesImages(manifest) ? undefined : [],
      readBytes: (path) => setting.readBytes(path),
    },
  };
  let client: Promise<OpenAI> | undefined;
  const connect = (): Promise<OpenAI> => {
    client ??= createClient({ manifest, endpoint, azure, setting, fetch });
    return client;
  };
  return createCalledProvider<Sent, Received>(id, capabilitiesOf(manifest), {
    async prepare(request, isStream) {
      const { tools = [] } = request;
      const form = FORMS[endpoint.api ?? (tools.length > 0 ? 'responses' : 'chat')];
      const body = await form.buildBody(request, context, isStream);
      return { form, body, firstCall: countCalls(request) };
    },
    async ask({ form, body, firstCall }, signal, note) {
      const response = await (await connect()).post<JsonValue>(form.path, { body, signal });
      return received(form, firstCall, response, note);
    },
    receiveWhole: ({ form, firstCall }, response, note) => received(form, firstCall, response, note),
    async *askStreamed({ form, body, firstCall }, signal, note) {
      const options = { body, signal, stream: true };
      const events = await (await connect()).post<AsyncIterable<JsonValue>>(form.path, options);
      const reader = form.createReader(firstCall, note);
      const { response, isSilent } = yield* readEvents(events, reader, spec.include_raw_output === true);
      // The SDK ends a stream that was called off as if it were finished.
      signal.throwIfAborted();
      const answer = reader.finish();
      if (answer === undefined) throw incompleteStreamFailure(id);
      // Some servers say in the end alone what they should have said in pieces.
      if (isSilent) yield answer.content;
      return { answer, response };
    },
    read: (_, { body: request }, { answer, response }) =>
      toCompletion(manifest, answer, { request, response }, conceal),
    failureOf: createCallFailure(id, conceal, openAiFailures),
  });
}

function received(form: ApiForm, firstCall: number, response: JsonValue, note: UsageNote): Received {
  note(form.usageOf(response));
  return { answer: form.readAnswer(response, firstCall), response };
}

/** Yields the words of a stream; returns its events where they are to be kept. */
async function* readEvents(
  events: AsyncIterable<JsonValue>,
  reader: StreamReader,
  isKept: boolean,
): AsyncGenerator<string, { readonly response: readonly JsonValue[]; readonly isSilent: boolean }> {
  const response: JsonValue[] = [];
  let isSilent = true;
  for await (const event of events) {
    if (isKept) response.push(event);
    const words = reader.read(event);
    isSilent &&= words === '';
    yield words;
  }
  return { response, isSilent };
}

function capabilitiesOf(manifest: LoadedProvider): readonly Capability[] {
  return [
    'tools',
    'streaming',
    ...(takesJsonMode(manifest, isOwnHost(manifest)) ? (['json'] as const) : []),
    ...(takesImages(manifest) ? (['vision'] as const) : []),
  ];
}
