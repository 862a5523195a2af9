import { z } from 'zod';
import { newerField } from "./field-notes.js";
/** A check's parameters; each check type has its own, parsed where the type is known. */
export const checkParamsSchema = z
    .record(z.string(), z.unknown())
    .describe('Parameters of the check; see the reference of its type.');
/** A check that a turn or a conversation has to pass. */
export const assertionSchema = z.strictObject({
    type: z.string().describe('Type of the check, such as content_includes.'),
    params: checkParamsSchema,
    message: z.string().optional().describe('Words shown with the result instead of the check’s own.'),
    when: newerField('Conditions under which the assertion applies.'),
    pass_threshold: newerField('Share of trials that must pass.'),
});
