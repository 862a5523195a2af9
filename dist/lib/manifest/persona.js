import { z } from 'zod';
import { tolerantManifestSchema } from "./envelope.js";
import { expected, newerField, unpublished } from "./field-notes.js";
/** How much a persona says. */
export const verbosities = ['short', 'medium', 'long'];
/** How hard a persona makes it. */
export const challengeLevels = ['low', 'medium', 'high'];
const personaFragmentSchema = z.object({
    name: z.string().describe('Template variable that holds the text.'),
    path: z.string().optional().describe('Path of the text, relative to the manifest.'),
    required: z.boolean().describe('Whether a missing file is an error.'),
});
const styleSchema = z.object({
    verbosity: z
        .string()
        .meta({ examples: [...verbosities] })
        .describe('How much the user says: short, medium or long.'),
    challenge_level: z
        .string()
        .meta({ examples: [...challengeLevels] })
        .describe('How hard the user makes it: low, medium or high.'),
    friction_tags: expected(z.array(z.string()).optional().describe('What makes the user difficult; at most ten.')),
    formality: unpublished(z.string().optional().describe('How formal the user is; informational.')),
    expressive: newerField('Whether speech carries emotion.'),
    characterization_rubric: newerField('How the play of the persona is judged.'),
});
const personaDefaultsSchema = z.object({
    temperature: z.number().optional().describe('Temperature of generated messages.').meta({ default: 0.7 }),
    seed: z.int().optional().describe('Seed of generated messages.').meta({ default: 42 }),
});
const personaSpecSchema = z.object({
    id: z.string().describe('Required by the format; metadata.name is what counts.'),
    description: z.string().describe('Who the user is.'),
    prompt_activity: z.string().optional().describe('No longer supported; use system_template.'),
    fragments: z.array(personaFragmentSchema).optional().describe('Texts that the template takes in.'),
    system_template: z.string().optional().describe('System prompt with {{variable}} places.'),
    required_vars: z.array(z.string()).optional().describe('Variables that must have a value.'),
    optional_vars: z.record(z.string(), z.string()).optional().describe('Variables with their defaults.'),
    system_prompt: z.string().optional().describe('System prompt taken as it is.'),
    goals: expected(z.array(z.string()).optional().describe('What the user tries to achieve.')),
    constraints: expected(z.array(z.string()).optional().describe('What the user keeps to.')),
    style: styleSchema.describe('How the user speaks.'),
    defaults: personaDefaultsSchema.describe('Settings of generated messages.'),
});
/** The schema of a Persona manifest. */
export const personaSchema = tolerantManifestSchema('Persona', personaSpecSchema);
