import { z } from 'zod';
import type { Comparison } from '../model/comparison.ts';
import { fromUsd, type NanoUsd } from '../model/money.ts';
import { STATUSES } from '../model/status.ts';
import { conversationDiffSchema } from './conversation-diff-schema.ts';
import { driftSchema } from './drift-schema.ts';
import { invalid, parseJson, parsePart } from './parse-arena-result.ts';
import { RESULT_LIMITS } from './result-limits.ts';
import {
  blessingsSchema,
  countSchema as count,
  nameSchema as name,
  textSchema as text,
} from './result-parts-schema.ts';

const amount = z
  .number()
  .min(-RESULT_LIMITS.cost)
  .max(RESULT_LIMITS.cost)
  .nullable()
  .transform((usd): NanoUsd | null => (usd === null ? null : fromUsd(usd)));

const share = z.number().min(0).max(1);
const sampleRateSchema = z.object({ passed: count, total: count, low: share, high: share });
const trialsSchema = z.object({
  verdict: z.enum(['regressed', 'not-regressed', 'improved', 'undecided']),
  current: sampleRateSchema,
  baseline: sampleRateSchema.nullable(),
  pValue: share.exactOptional(),
  needs: z
    .object({ trials: count, costUsd: amount })
    .transform(({ trials, costUsd }) => ({ trials, cost: costUsd }))
    .exactOptional(),
});
const excuseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quarantine'), reason: text, expires: name }),
  z.object({ kind: z.literal('blessing'), reason: text, by: name, at: name }),
]);

const entrySchema = z.object({
  run: name,
  check: name.nullable(),
  config: name,
  scenario: name,
  provider: name,
  region: name,
  use: z.enum(['assertion', 'guardrail', 'pack-eval', 'criterion']).exactOptional(),
  scope: z.enum(['turn', 'conversation']).exactOptional(),
  turn: count.exactOptional(),
  iteration: count.exactOptional(),
  type: name.exactOptional(),
  status: z.enum(STATUSES),
  baselineStatus: z.enum(STATUSES).exactOptional(),
  code: name.exactOptional(),
  note: text.exactOptional(),
  trials: trialsSchema.exactOptional(),
  mustPass: z.literal(true).exactOptional(),
  excuse: excuseSchema.exactOptional(),
  message: text,
  location: z.object({ file: name, line: z.int().positive(), column: z.int().positive() }).exactOptional(),
});
const entries = z.array(entrySchema).max(RESULT_LIMITS.runs);

const costSchema = z
  .object({
    baselineUsd: amount,
    currentUsd: amount,
    deltaUsd: amount,
    deltaPercent: z.number().nullable(),
  })
  .transform(({ baselineUsd, currentUsd, deltaUsd, deltaPercent }) => ({
    baseline: baselineUsd,
    current: currentUsd,
    delta: deltaUsd,
    deltaPercent,
  }));

const countDeltaSchema = z.object({
  baseline: z.number().nullable(),
  current: z.number(),
  delta: z.number().nullable(),
  deltaPercent: z.number().nullable(),
});
const tokenSchema = z.object({ input: countDeltaSchema, output: countDeltaSchema });

/** A delta of the whole with those of single scenarios, which stand beside their names in the file. */
function withScenarios<S extends z.ZodType<object>>(delta: S) {
  const names = z.object({ config: name, scenario: name });
  const scenario = z.intersection(
    names,
    delta.transform((value) => ({ delta: value })),
  );
  return z.intersection(delta, z.object({ byScenario: z.array(scenario).max(RESULT_LIMITS.runs) }));
}

const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  baseline: z
    .object({
      sha: name.nullable(),
      ref: name.nullable(),
      runId: count.exactOptional(),
      createdAt: name.nullable(),
      source: name,
      distance: count.exactOptional(),
      engineVersion: name.exactOptional(),
      configuration: z.object({ baseline: name, current: name.nullable() }).exactOptional(),
      steps: z.array(text).max(100).exactOptional(),
      unverified: z.literal(true).exactOptional(),
    })
    .nullable(),
  reason: text.exactOptional(),
  newFailures: entries,
  existingFailures: entries,
  fixed: entries,
  flaky: entries,
  undecided: entries,
  added: entries,
  removed: entries,
  changed: entries,
  notComparable: entries,
  errors: entries,
  skipped: entries,
  // Files of earlier releases have no such list.
  excused: entries.default([]),
  blessings: blessingsSchema.exactOptional(),
  policyChanges: z
    .array(z.object({ file: name, changes: z.array(text).max(1_000) }))
    .max(1_000)
    .exactOptional(),
  power: z
    .object({ trials: count, baselineTrials: count, detects: share, from: share, to: share })
    .exactOptional(),
  paired: z.object({ worse: count, better: count, pValue: share }).exactOptional(),
  scores: z
    .object({ checks: count, baseline: z.number(), current: z.number(), low: z.number(), high: z.number() })
    .exactOptional(),
  drift: z.array(driftSchema).max(RESULT_LIMITS.runs).exactOptional(),
  conversations: z.array(conversationDiffSchema).max(RESULT_LIMITS.runs).exactOptional(),
  cost: withScenarios(costSchema),
  tokens: withScenarios(tokenSchema),
  latency: withScenarios(countDeltaSchema),
  verdict: z.enum(['pass', 'fail', 'neutral']),
  gate: z
    .array(z.object({ rule: name, outcome: z.enum(['pass', 'warn', 'fail', 'neutral']), reason: text }))
    .max(1_000),
});

/**
 * Reads the text of a `comparison.json` that nobody vouches for. Throws `ManifestError` with code `RESULT_INVALID` that
 * says what is wrong and where.
 */
export function parseComparison(source: string): Comparison {
  if (source.length > RESULT_LIMITS.characters) throw invalid('it is too large to be read');
  return parsePart(comparisonSchema, parseJson(source, 'the comparison'), []);
}
