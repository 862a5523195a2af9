import { z } from 'zod';
import { fromUsd } from "../../model/money.js";
import { RESULT_LIMITS } from "../result-limits.js";
import { nameSchema as name } from "../result-parts-schema.js";
import { HISTORY_LIMITS } from "./history-limits.js";
const count = z.int().nonnegative().max(HISTORY_LIMITS.count);
const time = z.iso.datetime({ offset: true });
const milliseconds = z.number().nonnegative().max(1e12);
const sample = { passed: count, total: count };
const isSample = ({ passed, total }) => passed <= total;
const moreThanAll = { error: 'more passed than were tried' };
const checkSchema = z
    .object({
    ...sample,
    scores: z.array(z.number()).max(HISTORY_LIMITS.scoresPerCheck).exactOptional(),
})
    .refine(isSample, moreThanAll);
const poolSchema = z.object({
    case: name.min(1),
    inputs: name.min(1),
    model: name,
    checks: z
        .record(name, checkSchema)
        .refine((checks) => Object.keys(checks).length <= HISTORY_LIMITS.checksPerPool, {
        error: `more than ${HISTORY_LIMITS.checksPerPool} checks`,
    }),
    since: time,
    until: time,
    executions: count,
});
const pointSchema = z
    .object({
    config: name,
    scenario: name,
    provider: name,
    model: name,
    inputs: name,
    runs: z.object(sample).refine(isSample, moreThanAll),
    score: z.number().exactOptional(),
    costUsd: z.number().nonnegative().max(RESULT_LIMITS.cost).nullable(),
    inputTokens: count,
    outputTokens: count,
    latencyMs: z.object({ p50: milliseconds, p95: milliseconds }),
})
    .transform(({ costUsd, ...point }) => ({
    ...point,
    cost: costUsd === null ? null : fromUsd(costUsd),
}));
const entrySchema = z.object({
    at: time,
    sha: name.nullable(),
    event: name,
    executionId: name,
    points: z.array(pointSchema).max(HISTORY_LIMITS.pointsPerEntry),
});
/** The file without its version; unknown keys go. */
export const historySchema = z.object({
    lane: z.enum(['mock', 'real']),
    pools: z.array(poolSchema).max(HISTORY_LIMITS.pools),
    entries: z.array(entrySchema).max(HISTORY_LIMITS.entries),
});
