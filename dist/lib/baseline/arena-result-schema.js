import { z } from 'zod';
import { fromUsd } from "../model/money.js";
import { STATUSES } from "../model/status.js";
import { RESULT_LIMITS } from "./result-limits.js";
import { affectedSchema, blessingsSchema, countSchema as count, nameSchema as name, textSchema as text, } from "./result-parts-schema.js";
const lineNumber = z.int().positive();
// What comes out of JSON.parse is JSON; walking it again would cost more than all the rest.
const json = z.custom((value) => value !== undefined);
const costSchema = z
    .number()
    .nonnegative()
    .max(RESULT_LIMITS.cost)
    .nullable()
    .transform((usd) => (usd === null ? null : fromUsd(usd)));
const roleCostsSchema = z.object({
    assistant: costSchema.exactOptional(),
    userSimulator: costSchema.exactOptional(),
    judge: costSchema.exactOptional(),
    summariser: costSchema.exactOptional(),
});
/** A place in a file. */
export const locationSchema = z.object({ file: name, line: lineNumber, column: lineNumber });
const checkSchema = z.object({
    id: name.min(1),
    use: z.enum(['assertion', 'guardrail', 'pack-eval', 'criterion']),
    scope: z.enum(['turn', 'conversation']),
    turn: count.exactOptional(),
    iteration: count.exactOptional(),
    index: count,
    type: name.min(1),
    status: z.enum(STATUSES),
    expected: z.boolean().exactOptional(),
    advisory: z.boolean().exactOptional(),
    code: name.exactOptional(),
    score: z.number().exactOptional(),
    message: text,
    details: json.exactOptional(),
    location: locationSchema,
});
const messageSchema = z.object({
    index: count,
    turn: count,
    iteration: count.exactOptional(),
    role: z.enum(['system', 'user', 'assistant', 'tool']),
    text,
    toolCalls: z.array(z.object({ id: text, name: text, args: json })).max(RESULT_LIMITS.toolCallsPerMessage),
    cached: z.literal(true).exactOptional(),
    toolFailed: z.literal(true).exactOptional(),
});
/** One run as `arena-results.json` spells it; its output is a `RunResult` with the cost still under its JSON name. */
export const runSchema = z.object({
    key: name.min(1),
    id: name.min(1),
    config: name,
    scenario: name.min(1),
    provider: name.min(1),
    model: name,
    region: name,
    trial: z.int().positive(),
    status: z.enum(STATUSES),
    inputs: name.exactOptional(),
    carried: z.object({ sha: name.nullable() }).exactOptional(),
    unscripted: z.boolean().exactOptional(),
    error: z.object({ code: name, message: text, location: locationSchema.exactOptional() }).exactOptional(),
    skipReason: text.exactOptional(),
    costUsd: costSchema,
    costByRole: roleCostsSchema.exactOptional(),
    costByProvider: z.record(name, costSchema).exactOptional(),
    cachedCalls: count.exactOptional(),
    billedUsd: costSchema.exactOptional(),
    inputTokens: count,
    outputTokens: count,
    latencyMs: z.number().nonnegative(),
    messages: z.array(messageSchema).max(RESULT_LIMITS.messagesPerRun),
    checks: z.array(checkSchema).max(RESULT_LIMITS.checksPerRun),
});
const names = z.array(name).max(RESULT_LIMITS.selectedNames).exactOptional();
/** Facts of the execution. */
export const metaSchema = z.object({
    engineVersion: name,
    generatedAt: name,
    durationMs: z.number().nonnegative(),
    executionId: name,
    host: z.object({ node: name, platform: name }).exactOptional(),
    commit: z
        .object({ sha: name, ref: name.exactOptional(), dirty: z.boolean().exactOptional() })
        .exactOptional(),
    selection: z
        .object({ configs: names, scenarios: names, evals: names, providers: names, regions: names })
        .exactOptional(),
    affected: affectedSchema.exactOptional(),
    blessings: blessingsSchema.exactOptional(),
});
/** The file without its runs. Its summary is not read: it is counted again from the runs. */
export const frameSchema = z.object({ lane: z.enum(['mock', 'real']), meta: metaSchema });
/** The list of runs before its entries are looked at. */
export const runListSchema = z.array(z.unknown()).max(RESULT_LIMITS.runs);
