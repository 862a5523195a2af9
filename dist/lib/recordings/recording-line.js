import { z } from 'zod';
/** The version of the format that this release writes; it reads this one alone. */
export const RECORDING_VERSION = 1;
const anyJson = z.json();
const nanoUsd = z.number().nullable();
const errorSchema = z.object({ code: z.string(), message: z.string() });
const toolCallSchema = z.object({ id: z.string(), name: z.string(), args: anyJson });
const costSchema = z.object({
    inputTokens: z.number(),
    outputTokens: z.number(),
    cachedTokens: z.number().optional(),
    cacheWriteTokens: z.number().optional(),
    reasoningTokens: z.number().optional(),
    inputCostUsd: nanoUsd,
    outputCostUsd: nanoUsd,
    totalCostUsd: nanoUsd,
});
const headerSchema = z.object({
    type: z.literal('recording'),
    version: z.literal(RECORDING_VERSION),
    engineVersion: z.string(),
    recordedAt: z.string(),
    executionId: z.string(),
    commit: z.record(z.string(), anyJson).optional(),
});
const runSchema = z.object({
    type: z.literal('run'),
    key: z.string(),
    config: z.string(),
    scenario: z.string(),
    provider: z.string(),
    model: z.string(),
    region: z.string(),
    trial: z.int().positive(),
    error: errorSchema.optional(),
});
const messageSchema = z.object({
    type: z.literal('message'),
    turn: z.int().nonnegative(),
    iteration: z.int().nonnegative().optional(),
    role: z.enum(['system', 'user', 'assistant', 'tool']),
    content: z.string(),
    toolCalls: z.array(toolCallSchema).optional(),
    toolResult: z.object({ id: z.string(), name: z.string(), error: z.string().optional() }).optional(),
});
const modelCallSchema = z.object({
    type: z.literal('provider-call'),
    speaker: z.object({
        role: z.enum(['assistant', 'user-simulator', 'judge', 'summariser']),
        turn: z.int().nonnegative(),
        persona: z.string().optional(),
    }),
    provider: z.string(),
    number: z.int().positive(),
    content: z.string().optional(),
    toolCalls: z.array(toolCallSchema).optional(),
    finishReason: z.string().optional(),
    cost: costSchema.optional(),
    error: errorSchema.optional(),
});
const toolLineSchema = z.object({
    type: z.literal('tool-call'),
    tool: z.string(),
    args: anyJson,
    result: anyJson.optional(),
    error: errorSchema.optional(),
});
/** The schema of one line of a recording. */
export const recordingLineSchema = z.discriminatedUnion('type', [
    headerSchema,
    runSchema,
    messageSchema,
    modelCallSchema,
    toolLineSchema,
]);
