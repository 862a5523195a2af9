import { z } from 'zod';
import { FAIL_CONDITIONS } from '../model/fail-condition.ts';

const percentage = z.stringFormat('percentage', /^\d+(?:\.\d+)?%$/);
const share = z.number().min(0).max(1);
const text = z.string().trim().min(1);

const selectorShape = {
  scenario: text.optional().describe('Id of a scenario.'),
  provider: text.optional().describe('Id of a provider.'),
  region: text.optional().describe('Name of a region.'),
  check: text.optional().describe('Id of a check, as in arena-results.json.'),
  type: text.optional().describe('Type of a check, such as content_includes.'),
};

/** Keys of an entry that say which checks it means. */
export const SELECTOR_KEYS = Object.keys(selectorShape) as readonly (keyof typeof selectorShape)[];

const higherBounds = z.strictObject({
  min: share.optional().describe('The least it may be, between 0 and 1.'),
  max_drop: z
    .union([share, percentage])
    .optional()
    .describe(
      'How far it may fall below the baseline: a share such as 0.05, or a part of the baseline such as 5%.',
    ),
});

const lowerBounds = z.strictObject({
  max: z.number().nonnegative().optional().describe('The most it may be.'),
  max_increase: z
    .union([z.number().nonnegative(), percentage])
    .optional()
    .describe(
      'How far it may rise above the baseline: in its own unit, or a part of the baseline such as 10%.',
    ),
});

function levels<B extends z.ZodType>(bounds: B) {
  return {
    warn: bounds.optional().describe('Beyond this the report warns.'),
    fail: bounds.optional().describe('Beyond this the gate fails.'),
  };
}

function metric<B extends z.ZodType>(bounds: B, description: string) {
  return z
    .strictObject({
      ...levels(bounds),
      scenarios: z
        .record(z.string(), z.strictObject(levels(bounds)))
        .optional()
        .describe('Bounds of single scenarios, by id.'),
    })
    .optional()
    .describe(description);
}

const thresholdsSchema = z.strictObject({
  pass_rate: metric(higherBounds, 'Runs that passed, of those that were judged; between 0 and 1.'),
  score: metric(higherBounds, 'Mean score of the checks that grade; between 0 and 1.'),
  cost: metric(lowerBounds, 'US dollars.'),
  tokens: metric(lowerBounds, 'Input and output tokens.'),
  latency_p50: metric(lowerBounds, 'Median latency of the runs, in milliseconds.'),
  latency_p95: metric(lowerBounds, '95th percentile of the latency of the runs, in milliseconds.'),
});

const statisticsSchema = z.strictObject({
  false_discovery_rate: share
    .optional()
    .describe('Share of false alarms among alarms that is put up with, between 0 and 1.'),
  minimum_effect: share
    .optional()
    .describe('The smallest fall of a pass rate worth a word, between 0 and 1.'),
  first_stage: z
    .int()
    .min(5)
    .optional()
    .describe('Trials every check gets before some get more; at least 5.'),
  continue_at: share
    .optional()
    .describe('The interim p-value up to which a check gets the rest of its trials.'),
});

const quarantineSchema = z.strictObject({
  ...selectorShape,
  reason: text.describe('Why its failures do not count.'),
  expires: z.iso.date().describe('The last day it holds, in UTC, such as 2027-01-31.'),
});

const blessingSchema = z.strictObject({
  ...selectorShape,
  by: text.describe('Who accepted the change.'),
  at: z.iso.datetime({ offset: true }).describe('When, such as 2027-01-31T12:00:00Z.'),
  reason: text.describe('Why the failure is as it should be.'),
  commit: text.optional().describe('The commit whose behaviour was accepted.'),
});

/** The schema of `arena-action.yaml`; unknown keys are errors. */
export const policyFileSchema = z.strictObject({
  $schema: z.url().optional().describe('Address of a JSON Schema for editors; never fetched.'),
  fail_on: z
    .union([z.enum([...FAIL_CONDITIONS, 'never']), z.array(z.enum(FAIL_CONDITIONS)).min(1)])
    .optional()
    .describe('What fails: one word, a list of words, or never. New failures and errors by default.'),
  on_missing_baseline: z
    .enum(['failures', 'neutral', 'fail'])
    .optional()
    .describe('What a result without a baseline means. By default every failure counts.'),
  max_cost_increase: z
    .union([
      z.number().nonnegative(),
      z.stringFormat('percentage or amount', /^(?:\d+(?:\.\d+)?%|\$\d+(?:\.\d+)?)$/),
    ])
    .optional()
    .describe('Largest increase of the total cost that passes: 10%, or US dollars such as 0.05.'),
  trials: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('How often a scenario is held that does not say so itself. Not in force in mock mode.'),
  statistics: statisticsSchema.optional().describe('How trials are judged.'),
  thresholds: thresholdsSchema.optional().describe('Bounds of figures, by metric.'),
  must_pass: z
    .array(z.strictObject(selectorShape))
    .optional()
    .describe('Checks that fail the gate on a single confirmed failure.'),
  quarantine: z
    .array(quarantineSchema)
    .optional()
    .describe('Checks whose failures are shown and do not count until a day.'),
  blessings: z
    .array(blessingSchema)
    .optional()
    .describe('Failures that are as they should be; arena-action bless writes them.'),
  baseline: z
    .strictObject({ file: text.describe('Path from this file.') })
    .optional()
    .describe('A committed arena-results.json to compare with.'),
});

/** What `arena-action.yaml` says, as written. */
export type PolicyFile = z.infer<typeof policyFileSchema>;

/** An entry of `blessings`, as written. */
export type BlessingEntry = z.infer<typeof blessingSchema>;
