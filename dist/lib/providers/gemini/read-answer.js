import { z } from 'zod';
import { ProviderError } from "../../errors/provider-error.js";
import { lazily } from "../../lib/lazily.js";
import { badAnswerFailure, incompleteStreamFailure } from "../provider-failures.js";
import { ownCallId } from "./to-contents.js";
const count = lazily(() => z.number().nonnegative().nullish());
const partSchema = lazily(() => z.looseObject({
    text: z.string().nullish(),
    thought: z.boolean().nullish(),
    thoughtSignature: z.string().nullish(),
    functionCall: z
        .looseObject({ id: z.string().nullish(), name: z.string(), args: z.json().nullish() })
        .nullish(),
    inlineData: z.looseObject({ mimeType: z.string(), data: z.string() }).nullish(),
}));
const responseSchema = lazily(() => z.looseObject({
    candidates: z
        .array(z.looseObject({
        content: z.looseObject({ parts: z.array(partSchema()).nullish() }).nullish(),
        finishReason: z.string().nullish(),
    }))
        .nullish(),
    promptFeedback: z
        .looseObject({ blockReason: z.string().nullish(), blockReasonMessage: z.string().nullish() })
        .nullish(),
    usageMetadata: z
        .looseObject({
        promptTokenCount: count(),
        toolUsePromptTokenCount: count(),
        candidatesTokenCount: count(),
        thoughtsTokenCount: count(),
        cachedContentTokenCount: count(),
    })
        .nullish(),
}));
const FINISH_REASONS = {
    STOP: 'stop',
    // Said of calls by servers that imitate the API; the API itself says STOP.
    FUNCTION_CALL: 'tool_calls',
    MAX_TOKENS: 'length',
    SAFETY: 'content_filter',
    RECITATION: 'content_filter',
    BLOCKLIST: 'content_filter',
    PROHIBITED_CONTENT: 'content_filter',
    SPII: 'content_filter',
    IMAGE_SAFETY: 'content_filter',
    IMAGE_PROHIBITED_CONTENT: 'content_filter',
    IMAGE_RECITATION: 'content_filter',
};
/** Reads one answer, or one piece of a stream. */
export function parseGeminiResponse(provider, value) {
    const parsed = responseSchema().safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw badAnswerFailure(provider, 'it is no answer of the Gemini API');
}
/** The words of an answer; a model's thoughts are not among them. */
export function textOfResponse(response) {
    return partsOf(response)
        .map((part) => (part.thought ? '' : (part.text ?? '')))
        .join('');
}
/**
 * What a model said, in one answer or in the pieces of a stream; throws `ProviderError` for what cannot be used.
 * `callsBefore` is how many calls of tools the conversation holds, to name those without an id.
 */
export function readGeminiAnswer(provider, responses, callsBefore) {
    throwIfBlocked(provider, responses);
    const word = responses.map(({ candidates }) => candidates?.[0]?.finishReason).findLast(Boolean);
    const parts = responses.flatMap(partsOf);
    const content = responses.map(textOfResponse).join('');
    const toolCalls = readCalls(parts, callsBefore);
    const media = readMedia(parts);
    const reason = finishReasonOf(provider, word, toolCalls.length);
    if (content === '' && toolCalls.length === 0 && media.length === 0) {
        throw emptyAnswer(provider, reason, word ?? '');
    }
    const text = content === '' ? [] : [{ type: 'text', text: content }];
    return {
        content,
        ...(media.length === 0 ? {} : { parts: [...text, ...media] }),
        toolCalls,
        finishReason: reason,
        usage: readUsage(responses),
    };
}
function partsOf({ candidates }) {
    return candidates?.[0]?.content?.parts ?? [];
}
function throwIfBlocked(provider, responses) {
    const feedback = responses.map(({ promptFeedback }) => promptFeedback).find((entry) => entry?.blockReason);
    if (feedback?.blockReason)
        throw blocked(provider, `the prompt (${feedback.blockReason})`);
    if (responses.some(({ candidates }) => (candidates ?? []).length > 0))
        return;
    throw badAnswerFailure(provider, 'it has no candidates');
}
function readCalls(parts, callsBefore) {
    const calling = parts.filter(({ functionCall }) => functionCall);
    return calling.flatMap(({ functionCall, thoughtSignature }, index) => {
        if (!functionCall)
            return [];
        const { id, name, args } = functionCall;
        return [
            {
                id: id || ownCallId(callsBefore + index + 1),
                name,
                args: args ?? {},
                ...(thoughtSignature ? { signature: thoughtSignature } : {}),
            },
        ];
    });
}
function readMedia(parts) {
    return parts.flatMap(({ inlineData, thought }) => {
        if (!inlineData?.mimeType.startsWith('image/') || thought)
            return [];
        const { mimeType, data } = inlineData;
        return [{ type: 'image', mimeType, source: { kind: 'inline', base64: data } }];
    });
}
function finishReasonOf(provider, word, calls) {
    if (!word)
        throw incompleteStreamFailure(provider);
    const reason = Object.hasOwn(FINISH_REASONS, word) ? FINISH_REASONS[word] : undefined;
    if (reason === undefined)
        throw badAnswerFailure(provider, `it stopped for the reason ${word}`);
    return reason === 'stop' && calls > 0 ? 'tool_calls' : reason;
}
function emptyAnswer(provider, reason, word) {
    if (reason === 'content_filter')
        return blocked(provider, `its answer (${word})`);
    if (reason !== 'length')
        return badAnswerFailure(provider, 'it is empty');
    return new ProviderError({
        code: 'PROVIDER_BAD_ANSWER',
        message: `Provider "${provider}" reached its limit of tokens before it said anything. Raise max_tokens.`,
    });
}
function blocked(provider, what) {
    return new ProviderError({
        code: 'PROVIDER_BLOCKED',
        message: `Provider "${provider}" blocked ${what}. Change the prompt or what the user says.`,
    });
}
/** Whether the model says why it stopped. */
export function isFinished({ candidates }) {
    return Boolean(candidates?.[0]?.finishReason);
}
/** The counts of the last piece are those of the whole. */
export function readUsage(responses) {
    const usage = responses.map(({ usageMetadata }) => usageMetadata).findLast(Boolean);
    // Counts of zero are left out of the answer, but no prompt is empty.
    if (typeof usage?.promptTokenCount !== 'number')
        return undefined;
    const cachedTokens = usage.cachedContentTokenCount ?? 0;
    const reasoningTokens = usage.thoughtsTokenCount ?? 0;
    return {
        inputTokens: usage.promptTokenCount + (usage.toolUsePromptTokenCount ?? 0),
        outputTokens: (usage.candidatesTokenCount ?? 0) + reasoningTokens,
        ...(cachedTokens === 0 ? {} : { cachedTokens }),
        ...(reasoningTokens === 0 ? {} : { reasoningTokens }),
    };
}
