import { ProviderError } from "../errors/provider-error.js";
import { textOfThrown } from "../lib/error-like.js";
import { fromUsd } from "../model/money.js";
import { mockTurnNumber } from "./mock-turn-number.js";
const CAPABILITIES = new Set(['tools', 'streaming', 'json']);
const BYTES_PER_TOKEN = 4;
/**
 * A provider that answers what was recorded. The conversation of the same scenario serves, or the only one there is; the
 * reply of the same number among those of the same speaker, or with `match: content` the one to the same words of the
 * user. Nothing waits: the pace of the recording is not kept.
 */
export const replayKind = {
    type: 'replay',
    keyVariables: [],
    needsKey: () => false,
    create(manifest, { readText }) {
        let read;
        const answer = async (request, signal) => {
            signal.throwIfAborted();
            read ??= readRecording(manifest, readText);
            return toCompletion(findReply(await read, request, manifest));
        };
        return replayProvider(manifest.id, answer);
    },
};
function replayProvider(id, answer) {
    return {
        id,
        capabilities: CAPABILITIES,
        complete: answer,
        async *stream(request, signal) {
            const completion = await answer(request, signal);
            yield { delta: completion.content, completion };
        },
    };
}
async function readRecording({ id, recordingFile, spec, source }, readText) {
    const { recording, arena_output: output } = spec.additional_config ?? {};
    const named = String(recording ?? output ?? '');
    if (recordingFile === undefined) {
        throw new ProviderError({
            code: 'REPLAY_RECORDING_MISSING',
            message: named === ''
                ? `The replay provider "${id}" (${source.file}) requires "recording" or "arena_output" in additional_config.`
                : `The recording ${named} of provider "${id}" (${source.file}) was not found. It is looked for from the working ` +
                    'directory, the configuration folder and the folder of that file.',
        });
    }
    const text = await readText(recordingFile).catch((cause) => {
        const reason = textOfThrown(cause);
        throw new ProviderError({
            code: 'REPLAY_RECORDING_MISSING',
            message: `The recording ${named} of provider "${id}" (${source.file}) cannot be read: ${reason}`,
        });
    });
    const { readConversations } = await import("../recordings/read-conversations.js");
    return readConversations(text, named);
}
function findReply(conversations, request, manifest) {
    const replies = repliesOf(findConversation(conversations, request, manifest), request, manifest);
    const byContent = manifest.spec.additional_config?.match === 'content' ? replyTo(request, replies) : undefined;
    const number = mockTurnNumber(request);
    const reply = byContent ?? replies.find((known) => known.number === number);
    if (reply !== undefined)
        return reply;
    throw new ProviderError({
        code: 'REPLAY_EXHAUSTED',
        message: `replay exhausted: no more recorded responses (turn ${number})`,
    });
}
/** The run of the same scenario, best by the same provider and trial; else the only conversation. */
function findConversation(conversations, { speaker, trial = 1 }, { id, source }) {
    const same = conversations.filter(({ scenario }) => scenario === speaker.scenario);
    const byProvider = same.filter(({ provider }) => provider === id);
    const candidates = byProvider.length > 0 ? byProvider : same;
    const [only] = conversations;
    const found = candidates.find((candidate) => candidate.trial === trial) ??
        candidates[0] ??
        (conversations.length === 1 ? only : undefined);
    if (found !== undefined)
        return found;
    const names = [...new Set(conversations.flatMap(({ scenario }) => scenario ?? []))];
    throw new ProviderError({
        code: 'REPLAY_SCENARIO_MISSING',
        message: `The recording of provider "${id}" (${source.file}) has no run of scenario "${speaker.scenario}"; it has ` +
            `${names.slice(0, 10).join(', ')}. Record it again.`,
    });
}
/** The replies of whoever is asked to speak; a recording of assistants alone serves everybody. */
function repliesOf({ replies }, { speaker }, { id }) {
    if (replies.every((reply) => reply.speaker === undefined))
        return replies;
    const { role, persona } = speaker;
    const own = replies.filter((reply) => reply.speaker?.role === role && reply.speaker.persona === persona);
    if (role === 'assistant' || role === 'user-simulator')
        return own;
    if (role === 'summariser')
        return own.filter((reply) => reply.speaker?.turn === speaker.turn);
    // Judges count the questions put to each provider.
    const ofProvider = own.filter(({ provider }) => provider === id);
    return ofProvider.length > 0 ? ofProvider : own;
}
/** The reply to the same words; while tools answer, the one as far behind them as this one is. */
function replyTo({ messages }, replies) {
    const lastUser = messages.findLastIndex(({ role }) => role === 'user');
    const said = messages[lastUser]?.content;
    if (said === undefined)
        return undefined;
    const step = messages.slice(lastUser).filter(({ role }) => role === 'assistant').length;
    const last = replies.findLastIndex(({ asked }, index) => asked === said && replies[index - 1]?.asked !== said);
    const reply = last < 0 ? undefined : replies[last + step];
    return reply?.asked === said ? reply : undefined;
}
function toCompletion({ content, toolCalls, cost }) {
    return {
        content,
        toolCalls,
        finishReason: toolCalls.length > 0 ? 'tool_calls' : 'stop',
        cost: cost ?? estimateCost(content),
    };
}
/** A recording that does not know is taken for free, a token for four bytes of the reply. */
function estimateCost(content) {
    const outputTokens = Math.max(1, Math.floor(Buffer.byteLength(content) / BYTES_PER_TOKEN));
    const nothing = fromUsd(0);
    return { inputTokens: 0, outputTokens, inputCost: nothing, outputCost: nothing, totalCost: nothing };
}
