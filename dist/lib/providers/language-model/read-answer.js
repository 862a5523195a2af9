import { z } from 'zod';
import { lazily } from "../../lib/lazily.js";
import { finishReasonOf, readCalls, UnusableAnswer } from "../written-answer.js";
/** Nobody knows who wrote a model object, so nothing it answers is taken for granted. */
const answerSchema = lazily(() => {
    const part = z.union([
        z.object({ type: z.literal('text'), text: z.string() }),
        z.object({
            type: z.literal('tool-call'),
            toolCallId: z.string().optional(),
            toolName: z.string(),
            input: z.json().optional(),
            providerExecuted: z.boolean().optional(),
        }),
        z.object({ type: z.string().refine((type) => type !== 'text' && type !== 'tool-call') }),
    ]);
    return z.object({
        content: z.array(part),
        // A word until version 2 of the interface, an object since.
        finishReason: z.union([z.string(), z.object({ unified: z.string() })]),
        usage: z.unknown().optional(),
    });
});
const count = lazily(() => z.int().nonnegative().optional().catch(undefined));
const flatUsage = lazily(() => z.object({
    inputTokens: z.int().nonnegative(),
    outputTokens: z.int().nonnegative(),
    cachedInputTokens: count(),
    reasoningTokens: count(),
}));
const nestedUsage = lazily(() => z.object({
    inputTokens: z.object({ total: z.int().nonnegative(), cacheRead: count(), cacheWrite: count() }),
    outputTokens: z.object({ total: z.int().nonnegative(), reasoning: count() }),
}));
/** Reads what a model object of the AI SDK answered. Throws `UnusableAnswer` for what is no answer. */
export function readAnswer(value) {
    const parsed = answerSchema().safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new UnusableAnswer(`${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'it is none'}`);
    }
    const { content, finishReason, usage } = parsed.data;
    const word = typeof finishReason === 'string' ? finishReason : finishReason.unified;
    if (word === 'error')
        throw new UnusableAnswer('the model says that it failed');
    const calls = content.flatMap((part) => 'toolName' in part && part.providerExecuted !== true
        ? [{ id: part.toolCallId, name: part.toolName, arguments: part.input }]
        : []);
    return {
        content: content.map((part) => ('text' in part ? part.text : '')).join(''),
        toolCalls: readCalls(calls, 1),
        finishReason: finishReasonOf(word.replace('-', '_'), calls.length),
        usage: readUsage(usage),
    };
}
/** Undefined where the model did not count. */
function readUsage(value) {
    const flat = flatUsage().safeParse(value);
    if (flat.success) {
        const { cachedInputTokens: cachedTokens, inputTokens, outputTokens, reasoningTokens } = flat.data;
        return withCounts({ inputTokens, outputTokens }, { cachedTokens, reasoningTokens });
    }
    const nested = nestedUsage().safeParse(value);
    if (!nested.success)
        return undefined;
    const { inputTokens: input, outputTokens: output } = nested.data;
    return withCounts({ inputTokens: input.total, outputTokens: output.total }, { cachedTokens: input.cacheRead, cacheWriteTokens: input.cacheWrite, reasoningTokens: output.reasoning });
}
function withCounts(usage, counts) {
    return { ...usage, ...Object.fromEntries(Object.entries(counts).filter(([, tokens]) => tokens)) };
}
