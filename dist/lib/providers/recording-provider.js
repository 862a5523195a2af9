import { ArenaError } from "../errors/arena-error.js";
import { copyPlain } from "../lib/copy-plain.js";
import { textOfThrown } from "../lib/error-like.js";
import { lastUserText } from "./invocation-log.js";
import { requestHash } from "./request-hash.js";
/** Passes calls on and keeps the answers, failures and streams that were left early included. */
export function recordingProvider(real) {
    const calls = [];
    const occurrences = new Map();
    /** Takes the place of a call; the answer puts its reply there. */
    const begin = (request) => {
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
            }
            catch (error) {
                keep(failureOf(error));
                throw error;
            }
        },
        async *stream(request, signal) {
            const keep = begin(request);
            const pieces = [];
            try {
                for await (const chunk of real.stream(request, signal)) {
                    if (chunk.delta !== '')
                        pieces.push(chunk.delta);
                    if (chunk.completion !== undefined)
                        pieces.push(endOf(chunk.completion));
                    yield chunk;
                }
            }
            catch (error) {
                pieces.push(failureOf(error));
                throw error;
            }
            finally {
                keep(pieces);
            }
        },
        script: () => ({ calls: calls.flatMap((call) => call ?? []), strict: true }),
    };
}
/** What an answer is beyond its words. */
function endOf({ toolCalls, finishReason, cost }) {
    const { inputTokens, outputTokens } = cost;
    return {
        ...(toolCalls.length === 0
            ? {}
            : { toolCalls: toolCalls.map(({ id, name, args }) => ({ id, name, args: copyPlain(args) })) }),
        finishReason,
        usage: { inputTokens, outputTokens },
    };
}
function failureOf(error) {
    const message = textOfThrown(error);
    return { error: { message, ...(error instanceof ArenaError ? { code: error.code } : {}) } };
}
