import { z } from 'zod';
import { manifestSchema } from "./envelope.js";
import { newerField } from "./field-notes.js";
/** Provider types that PromptArena v1.2.0 knows, and `scripted`, which is ours. */
export const providerTypes = [
    'openai',
    'claude',
    'gemini',
    'imagen',
    'mock',
    'ollama',
    'replay',
    'vllm',
    'scripted',
];
const freeObject = z.record(z.string(), z.unknown());
const rateLimitSchema = z.strictObject({
    rps: z.int().describe('Requests per second.'),
    burst: z.int().describe('Requests at once.'),
});
const providerDefaultsSchema = z.strictObject({
    temperature: z.number().describe('Temperature of replies.'),
    top_p: z.number().describe('Share of probable words taken into account.'),
    max_tokens: z.int().describe('Longest reply in tokens.'),
});
const pricingSchema = z.strictObject({
    input_cost_per_1k: z.number().nonnegative().describe('US dollars per 1000 input tokens.'),
    output_cost_per_1k: z.number().nonnegative().describe('US dollars per 1000 output tokens.'),
});
const credentialSchema = z.strictObject({
    api_key: z.string().optional().describe('The key itself; better kept out of a repository.'),
    credential_file: z.string().optional().describe('File that holds the key.'),
    credential_env: z.string().optional().describe('Environment variable that holds the key.'),
});
const platformSchema = z.strictObject({
    type: z.string().optional().describe('Cloud platform: bedrock, vertex or azure.'),
    region: z.string().optional().describe('Region of the platform.'),
    project: z.string().optional().describe('Project of the platform.'),
    endpoint: z.string().optional().describe('Address of the platform.'),
    additional_config: freeObject.optional().describe('Further settings of the platform.'),
});
const providerSpecSchema = z.strictObject({
    id: z.string().describe('Required by the format; metadata.name is what counts.'),
    type: z
        .string()
        .meta({ examples: [...providerTypes] })
        .describe('Kind of endpoint, such as openai, claude, gemini or mock.'),
    model: z.string().describe('Name of the model.'),
    base_url: z.string().optional().describe('Address of the endpoint, instead of the usual one.'),
    rate_limit: rateLimitSchema.optional().describe('Limit of requests.'),
    defaults: providerDefaultsSchema.optional().describe('Settings of every call.'),
    pricing: pricingSchema.optional().describe('Prices, instead of the built-in ones.'),
    pricing_correct_at: z.string().optional().describe('When the prices were right; informational.'),
    include_raw_output: z
        .boolean()
        .optional()
        .describe('Whether raw requests are kept.')
        .meta({ default: false }),
    additional_config: freeObject
        .optional()
        .describe('Settings of the type; mock takes mock_config, a path from the folder of the Arena file; replay takes recording, scripted takes script.'),
    credential: credentialSchema.optional().describe('Where the key comes from.'),
    platform: platformSchema.optional().describe('Cloud platform that serves the model.'),
    capabilities: z.array(z.string()).optional().describe('What the model can do; scenarios ask for it.'),
    headers: z.record(z.string(), z.string()).optional().describe('Headers of every request.'),
    voice: newerField('Voice of spoken replies.'),
    sample_rate: newerField('Samples per second of audio.'),
    audio_files: newerField('Audio that a mock plays.'),
    role: newerField('What the provider is for.'),
});
/** The schema of a Provider manifest. */
export const providerSchema = manifestSchema('Provider', providerSpecSchema);
