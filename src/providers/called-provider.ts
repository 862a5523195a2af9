import { followSignal } from '../lib/follow-signal.ts';
import type { JsonValue } from '../lib/json.ts';
import type { Usage } from '../model/usage.ts';
import { wholeAnswerBelow } from './checked-fetch.ts';
import type { Capability, Completion, CompletionChunk, CompletionRequest, Provider } from './provider.ts';

/** Takes what a server counted; undefined for what it left out. */
export type UsageNote = (usage: Usage | undefined) => void;

/** How one kind of model is asked, and what it says is read. */
export interface ModelDialect<Sent, Received> {
  /** What a request is in the terms of the model. */
  prepare(request: CompletionRequest, isStream: boolean): Promise<Sent>;
  /** `note` takes what the server counted, as soon as it is known. */
  ask(sent: Sent, signal: AbortSignal, note: UsageNote): Promise<Received>;
  /** Yields pieces of the text; returns what `ask` would. Absent for a model that answers in one piece. */
  askStreamed?(sent: Sent, signal: AbortSignal, note: UsageNote): AsyncGenerator<string, Received>;
  /** What `askStreamed` would return, for a server that answered with JSON instead of a stream. */
  receiveWhole?(sent: Sent, answer: JsonValue, note: UsageNote): Received;
  read(request: CompletionRequest, sent: Sent, response: Received): Completion;
  /** The error for whatever a call threw. */
  failureOf(error: unknown, isStream: boolean): Error;
}

/** A provider that calls out in a dialect; a call that is called off rejects with the reason its signal gives. */
export function createCalledProvider<Sent, Received = unknown>(
  id: string,
  capabilities: readonly Capability[],
  dialect: ModelDialect<Sent, Received>,
): Provider {
  const { prepare, ask, read, failureOf } = dialect;
  return {
    id,
    capabilities: new Set(capabilities),
    async complete(request, signal) {
      signal.throwIfAborted();
      const sent = await prepare(request, false);
      const following = followSignal(signal);
      try {
        const response = await ask(sent, following.signal, noteOf(request));
        following.release();
        signal.throwIfAborted();
        return read(request, sent, response);
      } catch (error) {
        following.callOff();
        throw signal.aborted ? signal.reason : failureOf(error, false);
      }
    },
    async *stream(request, signal) {
      signal.throwIfAborted();
      const sent = await prepare(request, true);
      const following = followSignal(signal);
      try {
        const { response, isSaid } = yield* askForStream(dialect, sent, following.signal, noteOf(request));
        // Some SDKs end a stream quietly when it is called off.
        signal.throwIfAborted();
        const completion = read(request, sent, response);
        yield { delta: isSaid ? '' : completion.content, completion };
      } catch (error) {
        throw signal.aborted ? signal.reason : failureOf(error, true);
      } finally {
        following.callOff();
      }
    },
  };
}

function noteOf({ onUsage }: CompletionRequest): UsageNote {
  return (usage) => {
    if (usage !== undefined) onUsage?.(usage);
  };
}

/** What a stream came to, and whether its words were yielded. */
interface Streamed<Received> {
  readonly response: Received;
  readonly isSaid: boolean;
}

/** Yields the words of a stream; a model that does not stream, or a server that cannot, answers in one piece. */
async function* askForStream<Sent, Received>(
  { ask, askStreamed, receiveWhole }: ModelDialect<Sent, Received>,
  sent: Sent,
  signal: AbortSignal,
  note: UsageNote,
): AsyncGenerator<CompletionChunk, Streamed<Received>> {
  if (askStreamed === undefined) return { response: await ask(sent, signal, note), isSaid: false };
  try {
    return { response: yield* toChunks(askStreamed(sent, signal, note)), isSaid: true };
  } catch (error) {
    const whole = wholeAnswerBelow(error);
    if (whole === undefined || receiveWhole === undefined) throw error;
    return { response: receiveWhole(sent, JSON.parse(whole) as JsonValue, note), isSaid: false };
  }
}

async function* toChunks<Received>(
  pieces: AsyncGenerator<string, Received>,
): AsyncGenerator<CompletionChunk, Received> {
  let piece = await pieces.next();
  for (; !piece.done; piece = await pieces.next()) {
    if (piece.value !== '') yield { delta: piece.value };
  }
  return piece.value;
}
