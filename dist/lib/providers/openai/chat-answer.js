import { z } from 'zod';
import { lazily } from "../../lib/lazily.js";
import { finishReasonOf, readCalls, UnusableAnswer } from "../written-answer.js";
const count = lazily(() => z.number().nonnegative());
/** What Chat Completions counts; servers leave out what they do not know. */
export const chatUsageSchema = lazily(() => z.object({
    prompt_tokens: count(),
    completion_tokens: count().nullish(),
    prompt_tokens_details: z.object({ cached_tokens: count().nullish() }).nullish(),
    completion_tokens_details: z.object({ reasoning_tokens: count().nullish() }).nullish(),
}));
const countedSchema = lazily(() => z.object({ usage: chatUsageSchema().nullish() }));
const callSchema = lazily(() => z.object({
    id: z.string().nullish(),
    function: z.object({ name: z.string().min(1), arguments: z.unknown().optional() }),
}));
const messageSchema = lazily(() => z.object({
    content: z.string().nullish(),
    refusal: z.string().nullish(),
    tool_calls: z.array(callSchema()).nullish(),
}));
const completionSchema = lazily(() => z.object({
    choices: z.array(z.object({ message: messageSchema(), finish_reason: z.string().nullish() })),
    usage: chatUsageSchema().nullish(),
}));
/** Reads an answer of Chat Completions. Throws `UnusableAnswer`. */
export function readChatAnswer(body, firstCall) {
    const parsed = completionSchema().safeParse(body);
    if (!parsed.success)
        throw new UnusableAnswer('it is no chat completion');
    const [choice] = parsed.data.choices;
    if (choice === undefined)
        throw new UnusableAnswer('it has no choices');
    const { content, refusal, tool_calls: written } = choice.message;
    const toolCalls = readCalls((written ?? []).map(({ id, function: called }) => ({ id, ...called })), firstCall);
    return {
        content: content || refusal || '',
        toolCalls,
        finishReason: refusal ? 'content_filter' : finishReasonOf(choice.finish_reason, toolCalls.length),
        usage: chatUsage(parsed.data.usage),
    };
}
/** What the server counted of an answer, whether or not the answer can be used. */
export function usageOfChat(body) {
    const parsed = countedSchema().safeParse(body);
    return parsed.success ? chatUsage(parsed.data.usage) : undefined;
}
/** The tokens in our words; undefined where nobody counted. */
export function chatUsage(usage) {
    if (typeof usage?.completion_tokens !== 'number')
        return undefined;
    const cached = usage.prompt_tokens_details?.cached_tokens;
    const reasoning = usage.completion_tokens_details?.reasoning_tokens;
    return {
        inputTokens: usage.prompt_tokens,
        outputTokens: usage.completion_tokens,
        ...(cached ? { cachedTokens: cached } : {}),
        ...(reasoning ? { reasoningTokens: reasoning } : {}),
    };
}
