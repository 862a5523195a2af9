import { z } from 'zod';
import { newerField } from "./field-notes.js";
/** A check's parameters; each check type has its own, parsed where the type is known. */
export const checkParamsSchema = z
    .record(z.string(), z.unknown())
    .describe('Parameters of the check; see the reference of its type.');
const conditionSchema = z.strictObject({
    tool_called: z.string().optional().describe('Applies only if this tool was called.'),
    tool_called_pattern: z
        .string()
        .optional()
        .describe('Applies only if a tool was called whose name this RE2 regular expression matches.'),
    any_tool_called: z.boolean().optional().describe('True: applies only if any tool was called.'),
    min_tool_calls: z.int().min(0).optional().describe('Applies only from this number of tool calls on.'),
});
/** A check that a turn or a conversation has to pass. */
export const assertionSchema = z.strictObject({
    type: z.string().describe('Type of the check, such as content_includes.'),
    params: checkParamsSchema,
    message: z.string().optional().describe('Words shown with the result instead of the check’s own.'),
    when: conditionSchema.optional().describe('Conditions under which the assertion applies.'),
    pass_threshold: newerField('Share of trials that must pass.'),
});
