import type { GoogleGenAI } from '@google/genai';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import { toCompletion } from '../answer.ts';
import { createCallFailure } from '../call-failure.ts';
import { createCalledProvider, type UsageNote } from '../called-provider.ts';
import { openConnection } from '../connection.ts';
import type { CompletionRequest, Provider } from '../provider.ts';
import { incompleteStreamFailure } from '../provider-failures.ts';
import type { ProviderSetting } from '../provider-kind.ts';
import { GEMINI_URL, prepareGeminiClient } from './create-client.ts';
import { geminiFailures } from './gemini-failures.ts';
import {
  isFinished,
  parseGeminiResponse,
  readGeminiAnswer,
  readUsage,
  textOfResponse,
} from './read-answer.ts';
import { GEMINI_IMAGE_TYPES, toGeminiContents } from './to-contents.ts';
import { type GeminiCall, toGeminiCall } from './to-request.ts';

/**
 * A model of the Gemini family, at the Gemini API or on Vertex. Throws `ProviderError` for settings that cannot be
 * served; the SDK is loaded by the first call.
 */
export function createGeminiProvider(manifest: LoadedProvider, setting: ProviderSetting): Provider {
  const { id } = manifest;
  const { readBytes } = setting;
  const connection = openConnection(manifest, setting, GEMINI_URL);
  const { conceal } = connection;
  const createClient = prepareGeminiClient(manifest, setting, connection);
  let client: Promise<GoogleGenAI> | undefined;

  const connect = async () => {
    client ??= createClient();
    return (await client).models;
  };

  /** A server without streams gives the pieces of one as a list. */
  const received = (response: unknown, note: UsageNote): unknown => {
    note(readUsage([response].flat().map((piece) => parseGeminiResponse(id, piece))));
    return response;
  };

  return createCalledProvider<GeminiCall>(id, ['tools', 'streaming', 'vision', 'json'], {
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
      const responses: object[] = [];
      for await (const piece of await (await connect()).generateContentStream(withSignal(call, signal))) {
        const response = withoutHeaders(piece);
        responses.push(response);
        const parsed = parseGeminiResponse(id, response);
        // Until the answer is finished its tokens are not all counted.
        if (isFinished(parsed)) note(readUsage([parsed]));
        yield textOfResponse(parsed);
      }
      if (responses.length === 0) throw incompleteStreamFailure(id);
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

function withSignal(call: GeminiCall, abortSignal: AbortSignal): GeminiCall {
  return { ...call, config: { ...call.config, abortSignal } };
}

/** The SDK puts the headers of the answer beside its content. */
function withoutHeaders(response: object): object {
  return { ...response, sdkHttpResponse: undefined };
}

function countCalls({ messages }: CompletionRequest): number {
  return messages.reduce((sum, { toolCalls = [] }) => sum + toolCalls.length, 0);
}
