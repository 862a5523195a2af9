import type { OpenAI } from 'openai';
import { findPricing } from '../../cost/find-pricing.ts';
import { priceUsage } from '../../cost/price-usage.ts';
import { boundDepth } from '../../lib/bound-depth.ts';
import { createConcealer } from '../../lib/conceal.ts';
import { concealJson } from '../../lib/conceal-json.ts';
import { followSignal } from '../../lib/follow-signal.ts';
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { MessageCost, Usage } from '../../model/usage.ts';
import type { Capability, Completion, CompletionChunk, CompletionRequest, Provider } from '../provider.ts';
import { incompleteStreamFailure } from '../provider-failures.ts';
import type { ProviderSetting } from '../provider-kind.ts';
import type { Answer } from './answer.ts';
import { azureSettings, isOnAzure } from './azure.ts';
import { readChatAnswer } from './chat-answer.ts';
import { buildChatBody } from './chat-body.ts';
import { createChatStreamReader, type StreamReader } from './chat-stream.ts';
import { createClient } from './create-client.ts';
import { describeFailure } from './describe-failure.ts';
import { type Api, type DialectType, resolveEndpoint } from './endpoint.ts';
import { isReasoningModel, takesImages } from './model-limits.ts';
import { type BodyContext, countCalls } from './request-parts.ts';
import { readResponsesAnswer } from './responses-answer.ts';
import { buildResponsesBody } from './responses-body.ts';
import { createResponsesStreamReader } from './responses-stream.ts';

/** One of the two ways of asking. */
interface ApiForm {
  readonly path: string;
  buildBody(request: CompletionRequest, context: BodyContext, isStreamed: boolean): Promise<JsonObject>;
  readAnswer(body: unknown, firstCall: number): Answer;
  createReader(firstCall: number): StreamReader;
}

/** What the calls of a provider share. */
interface Dialect {
  readonly manifest: LoadedProvider;
  /** Where calls go, which decides whose prices hold. */
  readonly address: string;
  readonly body: BodyContext;
  formFor(request: CompletionRequest): ApiForm;
  client(): Promise<OpenAI>;
  conceal(text: string): string;
}

const FORMS: Readonly<Record<Api, ApiForm>> = {
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
export function createOpenAiProvider(
  manifest: LoadedProvider,
  setting: ProviderSetting,
  type: DialectType,
): Provider {
  const dialect = createDialect(manifest, setting, type);
  return {
    id: manifest.id,
    capabilities: capabilitiesOf(manifest),
    async complete(request, signal) {
      signal.throwIfAborted();
      const following = followSignal(signal);
      try {
        return await complete(dialect, request, following.signal);
      } catch (error) {
        throw await failureOf(error, dialect, signal, false);
      } finally {
        following.release();
      }
    },
    async *stream(request, signal) {
      signal.throwIfAborted();
      const following = followSignal(signal);
      try {
        yield* stream(dialect, request, following.signal);
      } catch (error) {
        throw await failureOf(error, dialect, signal, true);
      } finally {
        following.release();
      }
    },
  };
}

function createDialect(manifest: LoadedProvider, setting: ProviderSetting, type: DialectType): Dialect {
  const azure = isOnAzure(manifest) ? azureSettings(manifest, setting.environment) : undefined;
  const endpoint = resolveEndpoint(manifest, type, azure?.address);
  let client: Promise<OpenAI> | undefined;
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

async function complete(
  dialect: Dialect,
  request: CompletionRequest,
  signal: AbortSignal,
): Promise<Completion> {
  const form = dialect.formFor(request);
  const body = await form.buildBody(request, dialect.body, false);
  const client = await dialect.client();
  const response = await client.post<JsonValue>(form.path, { body, signal });
  signal.throwIfAborted();
  return toCompletion(dialect, form.readAnswer(response, countCalls(request)), body, response);
}

async function* stream(
  dialect: Dialect,
  request: CompletionRequest,
  signal: AbortSignal,
): AsyncGenerator<CompletionChunk> {
  const form = dialect.formFor(request);
  const body = await form.buildBody(request, dialect.body, true);
  const client = await dialect.client();
  const events = await client.post<AsyncIterable<JsonValue>>(form.path, { body, signal, stream: true });
  const reader = form.createReader(countCalls(request));
  const isKept = dialect.manifest.spec.include_raw_output === true;
  const received: JsonValue[] = [];
  let said = '';
  for await (const event of events) {
    if (isKept) received.push(event);
    const delta = reader.read(event);
    said += delta;
    if (delta !== '') yield { delta };
  }
  // The SDK ends a stream that was called off as if it were finished.
  signal.throwIfAborted();
  const answer = reader.finish();
  if (answer === undefined) throw incompleteStreamFailure(dialect.manifest.id);
  const completion = toCompletion(dialect, answer, body, received);
  yield { delta: said === '' ? completion.content : '', completion };
}

function toCompletion(
  { manifest, address, conceal }: Dialect,
  { content, toolCalls, finishReason, usage }: Answer,
  request: JsonObject,
  response: JsonValue,
): Completion {
  const keep = (value: JsonValue): JsonValue => concealJson(boundDepth(value, DEEPEST_KEPT), conceal);
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
function costOf({ spec }: LoadedProvider, address: string, usage: Usage | undefined): MessageCost {
  if (usage === undefined) return priceUsage({ inputTokens: 0, outputTokens: 0 }, null);
  const { type, model, pricing } = spec;
  return priceUsage(usage, findPricing({ type, model, pricing, base_url: address }));
}

/** Whoever called off a call hears his own reason. */
async function failureOf(
  error: unknown,
  { manifest, conceal }: Dialect,
  signal: AbortSignal,
  isStreaming: boolean,
): Promise<unknown> {
  if (signal.aborted) return signal.reason;
  return describeFailure(error, { provider: manifest.id, isStreaming, conceal });
}

function capabilitiesOf(manifest: LoadedProvider): ReadonlySet<Capability> {
  return new Set(['tools', 'streaming', 'json', ...(takesImages(manifest) ? (['vision'] as const) : [])]);
}
