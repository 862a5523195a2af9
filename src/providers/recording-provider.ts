import { ArenaError } from '../errors/arena-error.ts';
import { copyPlain } from '../lib/copy-plain.ts';
import { textOfThrown } from '../lib/error-like.ts';
import { lastUserText } from './invocation-log.ts';
import type { Completion, CompletionRequest, Provider } from './provider.ts';
import type { ProviderScript, RecordedCall, WrittenMessage, WrittenReply } from './provider-script.ts';
import { requestHash } from './request-hash.ts';

/** A provider whose answers are kept as a script. */
export interface RecordingProvider extends Provider {
  /** What was asked and answered up to now, in the order of the calls; plain data, ready for a file. */
  script(): ProviderScript;
}

/** Passes calls on and keeps the answers, failures and streams that were left early included. */
export function recordingProvider(real: Provider): RecordingProvider {
  const calls: (RecordedCall | undefined)[] = [];
  const occurrences = new Map<string, number>();
  /** Takes the place of a call; the answer puts its reply there. */
  const begin = (request: CompletionRequest): ((reply: RecordedCall['reply']) => void) => {
    const hash = requestHash(request);
    const occurrence = (occurrences.get(hash) ?? 0) + 1;
    occurrences.set(hash, occurrence);
    const index = calls.push(undefined) - 1;
    const asked = lastUserText(request);
    return (reply) => {
      calls[index] = { hash, occurrence, asked, reply };
    };
  };
  return {
    id: real.id,
    capabilities: real.capabilities,
    async complete(request, signal) {
      const keep = begin(request);
      try {
        const completion = await real.complete(request, signal);
        keep({ content: completion.content, ...endOf(completion) });
        return completion;
      } catch (error) {
        keep(failureOf(error));
        throw error;
      }
    },
    async *stream(request, signal) {
      const keep = begin(request);
      const pieces: WrittenReply[] = [];
      try {
        for await (const chunk of real.stream(request, signal)) {
          if (chunk.delta !== '') pieces.push(chunk.delta);
          if (chunk.completion !== undefined) pieces.push(endOf(chunk.completion));
          yield chunk;
        }
      } catch (error) {
        pieces.push(failureOf(error));
        throw error;
      } finally {
        keep(pieces);
      }
    },
    script: () => ({ calls: calls.flatMap((call) => call ?? []), strict: true }),
  };
}

/** What an answer is beyond its words. */
function endOf({ toolCalls, finishReason, cost }: Completion): WrittenMessage {
  const { inputTokens, outputTokens } = cost;
  return {
    ...(toolCalls.length === 0
      ? {}
      : { toolCalls: toolCalls.map(({ id, name, args }) => ({ id, name, args: copyPlain(args) })) }),
    finishReason,
    usage: { inputTokens, outputTokens },
  };
}

function failureOf(error: unknown): WrittenReply {
  const message = textOfThrown(error);
  return { error: { message, ...(error instanceof ArenaError ? { code: error.code } : {}) } };
}
