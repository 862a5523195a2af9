import { z } from 'zod';
import { lazily } from "../../lib/lazily.js";
import { finishReasonOf, readCalls, UnusableAnswer } from "../written-answer.js";
const count = lazily(() => z.number().nonnegative());
const usageSchema = lazily(() => z.object({
    input_tokens: count(),
    output_tokens: count(),
    input_tokens_details: z.object({ cached_tokens: count().nullish() }).nullish(),
    output_tokens_details: z.object({ reasoning_tokens: count().nullish() }).nullish(),
}));
const countedSchema = lazily(() => z.object({ usage: usageSchema().nullish() }));
const messageSchema = lazily(() => z.object({
    type: z.literal('message'),
    content: z.array(z.object({ type: z.string(), text: z.string().nullish(), refusal: z.string().nullish() })),
}));
const callSchema = lazily(() => z.object({
    type: z.literal('function_call'),
    call_id: z.string().nullish(),
    name: z.string().min(1),
    arguments: z.unknown().optional(),
}));
/** An item of the output; reasoning and whatever else comes is passed over. */
export const outputItemSchema = lazily(() => z.union([
    messageSchema(),
    callSchema(),
    z.object({ type: z.string().refine((type) => type !== 'message' && type !== 'function_call') }),
]));
const responseSchema = lazily(() => z.object({
    status: z.string().nullish(),
    error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
    incomplete_details: z.object({ reason: z.string().nullish() }).nullish(),
    output: z.array(outputItemSchema()),
    usage: usageSchema().nullish(),
}));
/** Why the server says it failed, while it answered with a success. */
export class ReportedFailure extends Error {
    name = 'ReportedFailure';
    code;
    constructor(message, code) {
        super(message);
        this.code = code ?? undefined;
    }
}
/** Reads an answer of Responses. Throws `UnusableAnswer`, or `ReportedFailure` where the server reports one. */
export function readResponsesAnswer(body, firstCall, before) {
    const parsed = responseSchema().safeParse(body);
    if (!parsed.success)
        throw new UnusableAnswer('it is no response');
    const { status, error, incomplete_details: incomplete, usage } = parsed.data;
    if (status === 'failed' || status === 'cancelled') {
        throw new ReportedFailure(error?.message ?? `the response is ${status}`, error?.code);
    }
    const output = parsed.data.output.length > 0 ? parsed.data.output : (before?.items ?? []);
    if (output.length === 0 && status !== 'incomplete')
        throw new UnusableAnswer('it has no output');
    const messages = output.filter((item) => item.type === 'message');
    const pieces = messages.flatMap(({ content }) => content);
    const toolCalls = readCalls(output.filter((item) => item.type === 'function_call').map(writtenCall), firstCall);
    const isRefused = pieces.some(({ refusal }) => Boolean(refusal));
    const content = pieces.map(({ text, refusal }) => text || refusal || '').join('');
    return {
        // Whoever listened to the stream has heard exactly this.
        content: before?.content || content,
        toolCalls,
        finishReason: isRefused ? 'content_filter' : finishOf(incomplete?.reason, status, toolCalls.length),
        usage: usage ? responsesUsage(usage) : undefined,
    };
}
function finishOf(reason, status, callCount) {
    if (reason === 'content_filter')
        return 'content_filter';
    if (reason || status === 'incomplete')
        return 'length';
    return finishReasonOf('stop', callCount);
}
function writtenCall({ call_id: id, name, arguments: text }) {
    return { id, name, arguments: text };
}
/** What the server counted of a response, whether or not the response can be used. */
export function usageOfResponse(body) {
    const parsed = countedSchema().safeParse(body);
    return parsed.success && parsed.data.usage ? responsesUsage(parsed.data.usage) : undefined;
}
function responsesUsage(usage) {
    const cached = usage.input_tokens_details?.cached_tokens;
    const reasoning = usage.output_tokens_details?.reasoning_tokens;
    return {
        inputTokens: usage.input_tokens,
        outputTokens: usage.output_tokens,
        ...(cached ? { cachedTokens: cached } : {}),
        ...(reasoning ? { reasoningTokens: reasoning } : {}),
    };
}
