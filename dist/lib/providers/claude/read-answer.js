import { z } from 'zod';
import { ProviderError } from "../../errors/provider-error.js";
import { lazily } from "../../lib/lazily.js";
import { badAnswerFailure } from "../provider-failures.js";
const count = lazily(() => z.number().nonnegative().nullish());
/** Tokens as the API counts them; what was cached is not a part of `input_tokens`. */
export const claudeUsageSchema = lazily(() => z.looseObject({
    input_tokens: count(),
    output_tokens: count(),
    cache_read_input_tokens: count(),
    cache_creation_input_tokens: count(),
    output_tokens_details: z.looseObject({ thinking_tokens: count() }).nullish(),
}));
const countedSchema = lazily(() => z.looseObject({ usage: claudeUsageSchema().nullish() }));
const blockSchema = lazily(() => z.union([
    z.looseObject({ type: z.literal('text'), text: z.string() }),
    z.looseObject({ type: z.literal('tool_use'), id: z.string(), name: z.string(), input: z.json() }),
    // Thoughts and whatever else is said beside the answer.
    z.looseObject({ type: z.string().refine((type) => type !== 'text' && type !== 'tool_use') }),
]));
/** The parts of an answer of the Messages API that are read. */
export const claudeMessageSchema = lazily(() => z.looseObject({
    content: z.array(blockSchema()),
    stop_reason: z.string(),
    usage: claudeUsageSchema().nullish(),
}));
const FINISH_REASONS = {
    end_turn: 'stop',
    stop_sequence: 'stop',
    tool_use: 'tool_calls',
    max_tokens: 'length',
    model_context_window_exceeded: 'length',
    refusal: 'content_filter',
};
/** What a model said; throws `ProviderError` for an answer that cannot be used. */
export function readClaudeAnswer(provider, value) {
    const parsed = claudeMessageSchema().safeParse(value);
    if (!parsed.success)
        throw badAnswerFailure(provider, 'it is no message of the Messages API');
    const { content: blocks, stop_reason: reason, usage } = parsed.data;
    const content = blocks.map((block) => (block.type === 'text' ? String(block.text) : '')).join('');
    const toolCalls = blocks.flatMap((block) => block.type === 'tool_use' ? [toToolCall(block)] : []);
    const finishReason = finishReasonOf(provider, reason);
    if (content === '' && toolCalls.length === 0)
        throw emptyAnswer(provider, finishReason);
    return { content, toolCalls, finishReason, usage: usage ? toUsage(usage) : undefined };
}
function toToolCall(block) {
    // The schema checked all three.
    return { id: String(block.id), name: String(block.name), args: block.input };
}
function finishReasonOf(provider, reason) {
    const known = Object.hasOwn(FINISH_REASONS, reason) ? FINISH_REASONS[reason] : undefined;
    if (known !== undefined)
        return known;
    throw badAnswerFailure(provider, `it stopped for the reason "${reason}"`);
}
function emptyAnswer(provider, reason) {
    if (reason === 'content_filter') {
        return new ProviderError({
            code: 'PROVIDER_BLOCKED',
            message: `Provider "${provider}" refused to answer. Change the prompt or what the user says.`,
        });
    }
    if (reason !== 'length')
        return badAnswerFailure(provider, 'it is empty');
    return new ProviderError({
        code: 'PROVIDER_BAD_ANSWER',
        message: `Provider "${provider}" reached its limit of tokens before it said anything. Raise max_tokens.`,
    });
}
/** What the server counted of an answer, whether or not the answer can be used. */
export function usageOfAnswer(value) {
    const parsed = countedSchema().safeParse(value);
    return parsed.success && parsed.data.usage ? toUsage(parsed.data.usage) : undefined;
}
/** Undefined where a gateway left out what it did not count. */
export function toUsage(usage) {
    const { input_tokens: input, output_tokens: output } = usage;
    if (typeof input !== 'number' || typeof output !== 'number')
        return undefined;
    const cachedTokens = usage.cache_read_input_tokens ?? 0;
    const cacheWriteTokens = usage.cache_creation_input_tokens ?? 0;
    const reasoningTokens = usage.output_tokens_details?.thinking_tokens ?? 0;
    return {
        inputTokens: input + cachedTokens + cacheWriteTokens,
        outputTokens: output,
        ...(cachedTokens === 0 ? {} : { cachedTokens }),
        ...(cacheWriteTokens === 0 ? {} : { cacheWriteTokens }),
        ...(reasoningTokens === 0 ? {} : { reasoningTokens }),
    };
}
