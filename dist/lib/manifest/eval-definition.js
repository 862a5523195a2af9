import { z } from 'zod';
import { checkParamsSchema } from "./assertion.js";
import { newerField, unpublished } from "./field-notes.js";
/** When a pack eval runs. */
export const evalTriggers = ['every_turn', 'on_session_complete', 'sample_turns', 'sample_sessions'];
const rangeSchema = z.strictObject({
    min: z.number().optional().describe('Smallest value.'),
    max: z.number().optional().describe('Largest value.'),
});
const metricSchema = z.strictObject({
    name: z.string().describe('Name of the metric.'),
    type: z.string().describe('Kind of the metric, such as gauge.'),
    range: rangeSchema.optional().describe('Values the metric can take.'),
});
/** A check of a pack: judged on sampled or all turns and sessions. */
export const evalDefinitionSchema = z.strictObject({
    id: z.string().describe('Identifies the eval within its pack.'),
    type: z.string().describe('Type of the check.'),
    trigger: z
        .string()
        .meta({ examples: [...evalTriggers] })
        .describe('When the eval runs.'),
    params: checkParamsSchema,
    description: z.string().optional().describe('What the eval looks for.'),
    enabled: z.boolean().optional().describe('Whether the eval runs.').meta({ default: true }),
    sample_percentage: z
        .number()
        .optional()
        .describe('Percent sampled by the sampling triggers.')
        .meta({ default: 5 }),
    metric: metricSchema.optional().describe('Metric the result is exported as; does not decide pass or fail.'),
    threshold: newerField('Score from which the eval passes.'),
    message: newerField('Words shown with the result.'),
    when: newerField('Conditions under which the eval applies.'),
    groups: unpublished(z.array(z.string()).optional().describe('Groups the eval belongs to; kept with its results.')),
});
/** The same as packs hold it; their metrics carry keys of other programs. */
export const packedEvalSchema = evalDefinitionSchema.extend({
    metric: z.looseObject(metricSchema.shape).optional(),
});
