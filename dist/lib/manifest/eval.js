import { z } from 'zod';
import { assertionSchema } from "./assertion.js";
import { manifestSchema } from "./envelope.js";
const recordingSchema = z.strictObject({
    path: z.string().describe('Path or glob of the recording, relative to the Eval file.'),
    type: z
        .enum(['session', 'arena_output', 'transcript', 'generic'])
        .optional()
        .describe('Format of the recording; told by its file name when absent.'),
});
const evalTurnSchema = z.strictObject({
    all_turns: z
        .strictObject({
        assertions: z.array(assertionSchema).optional().describe('Checks of every assistant message.'),
    })
        .optional()
        .describe('What every assistant message has to pass.'),
});
const evalSpecSchema = z.strictObject({
    id: z.string().describe('Required by the format; metadata.name is what counts.'),
    description: z.string().describe('What the eval shows.'),
    recording: recordingSchema.describe('The conversation to judge.'),
    turns: z.array(evalTurnSchema).optional().describe('Checks of turns.'),
    conversation_assertions: z.array(assertionSchema).optional().describe('Checks of the whole conversation.'),
    tags: z.array(z.string()).optional().describe('Words the eval is found by.'),
    mode: z
        .enum(['instant', 'realtime', 'accelerated'])
        .optional()
        .describe('Pace of the replay; informational.')
        .meta({ default: 'instant' }),
    speed: z.number().optional().describe('Speed of the replay; informational.').meta({ default: 1 }),
});
/** The schema of an Eval manifest. */
export const evalSchema = manifestSchema('Eval', evalSpecSchema);
