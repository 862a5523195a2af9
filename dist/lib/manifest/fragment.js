import { z } from 'zod';
/** A piece of text that a template takes in by name. */
export const fragmentSchema = z.strictObject({
    name: z.string().describe('Template variable that holds the text.'),
    path: z.string().optional().describe('Path of the text, relative to the manifest.'),
    required: z.boolean().describe('Whether a missing file is an error.'),
});
