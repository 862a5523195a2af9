import { z } from 'zod';
import { countSchema as count, nameSchema as name } from './result-parts-schema.ts';

/** A figure that drifted, as `comparison.json` spells it. */
export const driftSchema = z.object({
  metric: z.enum(['passRate', 'score', 'cost', 'latency']),
  cause: z.enum(['model', 'configuration', 'code']),
  provider: name,
  model: name,
  scenario: z.object({ config: name, name }).nullable(),
  before: z.number(),
  now: z.number(),
  samples: z.object({ before: count, now: count }),
  pValue: z.number().min(0).max(1),
  since: name.nullable(),
});
