import type { AgentCard, Part, SendMessageRequest } from '@a2a-js/sdk';
import type { Client } from '@a2a-js/sdk/client';
import { ToolError } from '../errors/tool-error.ts';
import { createConcealer } from '../lib/conceal.ts';
import type { Environment } from '../lib/environment.ts';
import { isErrorLike } from '../lib/error-like.ts';
import { readLimited } from '../lib/read-limited.ts';
import type { AgentMedium, AgentQuestion } from './a2a-names.ts';
import { LONGEST_ANSWER_BYTES } from './longest-answer.ts';
import { type Destination, outgoingHeaders, type WrittenHeaders } from './outgoing-headers.ts';

/** Where an agent is, and how to sign in there. */
export interface AgentAddress extends WrittenHeaders {
  readonly url: string;
  readonly timeout_ms?: number | undefined;
}

/** What calls of agents take from outside. */
export interface A2aIo {
  readonly fetch: typeof fetch;
  readonly environment: Environment;
  /** A new id for each message. */
  createMessageId(): string;
  readonly limits: A2aLimits;
}

/** How long an agent may take, unless the manifest says otherwise. */
export interface A2aLimits {
  readonly requestMs: number;
}

/** The limit of PromptArena. */
export const A2A_LIMITS: A2aLimits = { requestMs: 30_000 };

/** An agent whose card was read. */
export interface AgentConnection {
  readonly card: AgentCard;
  /** Asks a skill; a task that fails, and an agent that does not answer, are a `ToolError`. */
  ask(skill: string, question: AgentQuestion, signal: AbortSignal): Promise<string>;
}

/** Today's place of a card, and the one it had before. */
const CARD_PATHS = ['.well-known/agent-card.json', '.well-known/agent.json'];

/** Reads the card of a remote agent and prepares to call it; an unreachable one rejects with `A2A_UNAVAILABLE`. */
export async function connectAgent(
  address: AgentAddress,
  io: A2aIo,
  signal: AbortSignal,
): Promise<AgentConnection> {
  const { secrets } = outgoingHeaders(address, destinationOf(address), io.environment);
  const { conceal } = createConcealer(secrets);
  const limit = address.timeout_ms !== undefined && address.timeout_ms > 0 ? address.timeout_ms : undefined;
  const timeoutMs = limit ?? io.limits.requestMs;
  const withTimeout = (outer: AbortSignal) => AbortSignal.any([outer, AbortSignal.timeout(timeoutMs)]);
  try {
    const { client, card } = await createClient(address, io, withTimeout(signal));
    return {
      card,
      ask: (skill, question, asking) =>
        ask(client, messageOf(io.createMessageId(), skill, question), {
          outer: asking,
          limited: withTimeout(asking),
          conceal,
        }),
    };
  } catch (error) {
    throw new ToolError({
      code: 'A2A_UNAVAILABLE',
      message: conceal(`The A2A agent at ${placeOf(address.url)} cannot be used: ${reasonOf(error)}.`),
    });
  }
}

async function createClient(
  address: AgentAddress,
  io: A2aIo,
  signal: AbortSignal,
): Promise<{ client: Client; card: AgentCard }> {
  const sdk = await import('@a2a-js/sdk/client');
  const legacyCompat = { enabled: true };
  const fetchImpl = createAgentFetch(address, io);
  const resolver = new sdk.DefaultAgentCardResolver({
    fetchImpl: (input, init) => fetchImpl(input, { ...init, signal }),
    legacyCompat,
  });
  const factory = new sdk.ClientFactory({
    transports: [
      new sdk.JsonRpcTransportFactory({ fetchImpl, legacyCompat }),
      new sdk.RestTransportFactory({ fetchImpl, legacyCompat }),
    ],
    cardResolver: resolver,
  });
  const base = address.url.replace(/\/*$/, '/');
  const card = await firstCard(CARD_PATHS.map((path) => () => resolver.resolve(base, path)));
  return { client: await factory.createFromAgentCard(card), card };
}

async function firstCard(attempts: readonly (() => Promise<AgentCard>)[]): Promise<AgentCard> {
  let failure: unknown;
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

/** Headers go where the manifest says, not wherever the card points; redirects are not followed for the same reason. */
function createAgentFetch(address: AgentAddress, io: A2aIo): typeof fetch {
  const { origin } = new URL(address.url);
  const { headers } = outgoingHeaders(address, destinationOf(address), io.environment);
  return async (input, init) => {
    const target = new URL(input instanceof Request ? input.url : input);
    const all = new Headers(init?.headers);
    if (target.origin === origin) for (const [name, value] of Object.entries(headers)) all.set(name, value);
    const response = await io.fetch(input, { ...init, headers: all, redirect: 'error' });
    const text = await readLimited(response, LONGEST_ANSWER_BYTES);
    if (text === undefined) throw new Error('the answer is too long');
    const type = response.headers.get('content-type');
    const { status, statusText } = response;
    return new Response(status === 204 ? null : text, {
      status,
      statusText,
      ...(type === null ? {} : { headers: { 'content-type': type } }),
    });
  };
}

function messageOf(messageId: string, skill: string, { text, media }: AgentQuestion): SendMessageRequest {
  const message = {
    messageId,
    contextId: '',
    taskId: '',
    // The number of ROLE_USER in the protocol.
    role: 1,
    parts: [partOf({ $case: 'text', value: text }, 'text/plain'), ...media.map(mediaPart)],
    metadata: { skillId: skill },
    extensions: [],
    referenceTaskIds: [],
  };
  return { tenant: '', message, configuration: undefined, metadata: undefined };
}

function mediaPart({ mimeType, source }: AgentMedium): Part {
  if ('url' in source) return partOf({ $case: 'url', value: source.url }, mimeType);
  return partOf({ $case: 'raw', value: Buffer.from(source.base64, 'base64') }, mimeType);
}

function partOf(content: NonNullable<Part['content']>, mediaType: string): Part {
  return { content, metadata: undefined, filename: '', mediaType };
}

/** What holds while an agent is asked. */
interface Asking {
  /** Of whoever asks. */
  readonly outer: AbortSignal;
  /** Ends with that of whoever asks, and when the time is up. */
  readonly limited: AbortSignal;
  readonly conceal: (text: string) => string;
}

async function ask(
  client: Client,
  message: SendMessageRequest,
  { outer, limited, conceal }: Asking,
): Promise<string> {
  const { TaskState } = await import('@a2a-js/sdk');
  try {
    const answer = await client.sendMessage(message, { signal: limited });
    if ('messageId' in answer) return conceal(textsOf(answer.parts).join('\n'));
    const said = textsOf(answer.status?.message?.parts ?? [])[0];
    const text = said ?? answer.artifacts.flatMap(({ parts }) => textsOf(parts)).join('\n');
    const state = answer.status?.state ?? TaskState.TASK_STATE_UNSPECIFIED;
    if (!ANSWERED.has(TaskState[state])) throw taskFailed(TaskState[state], conceal(text));
    return conceal(text);
  } catch (error) {
    outer.throwIfAborted();
    if (error instanceof ToolError) throw error;
    throw new ToolError({
      code: 'A2A_CALL_FAILED',
      message: `a2a executor: send message: ${conceal(reasonOf(error))}`,
    });
  }
}

/** States in which an agent has said what it has to say for now. */
const ANSWERED: ReadonlySet<string | undefined> = new Set([
  'TASK_STATE_COMPLETED',
  'TASK_STATE_INPUT_REQUIRED',
  'TASK_STATE_AUTH_REQUIRED',
]);

function taskFailed(state: string | undefined, text: string): ToolError {
  const word = (state ?? 'unknown').replace('TASK_STATE_', '').toLowerCase();
  return new ToolError({
    code: 'A2A_TASK_FAILED',
    message: `a2a: task ${word}${text === '' ? '' : `: ${text}`}`,
  });
}

function textsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ content }) => (content?.$case === 'text' ? [content.value] : []));
}

function destinationOf({ url }: AgentAddress): Destination {
  return { who: `The A2A agent at ${placeOf(url)}`, url };
}

/** The query of an address may carry a key. */
function placeOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function reasonOf(error: unknown): string {
  if (!isErrorLike(error)) return String(error);
  const cause = isErrorLike(error.cause) ? `: ${error.cause.message}` : '';
  return (error.message + cause).replace(/\.$/, '');
}
