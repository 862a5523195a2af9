import { z } from 'zod';
const formats = z.array(z.string()).optional().describe('File formats that are taken.');
const maxSize = z.int().optional().describe('Largest file in megabytes.');
const recordedMediaSchema = z.strictObject({
    max_size_mb: maxSize,
    allowed_formats: formats,
    max_duration_sec: z.int().optional().describe('Longest file in seconds.'),
    require_metadata: z.boolean().optional().describe('Whether facts about the file must be given.'),
});
const imageSchema = z.strictObject({
    max_size_mb: maxSize,
    allowed_formats: formats,
    default_detail: z.string().optional().describe('How closely images are read.'),
    require_caption: z.boolean().optional().describe('Whether a caption must be given.'),
    max_images_per_msg: z.int().optional().describe('Most images in a message.'),
});
const exampleMediaSchema = z.strictObject({
    file_path: z.string().optional().describe('Path of the file.'),
    url: z.string().optional().describe('Address of the file.'),
    mime_type: z.string().describe('Media type.'),
    detail: z.string().optional().describe('How closely it is read.'),
    caption: z.string().optional().describe('What it shows.'),
});
const exampleSchema = z.strictObject({
    name: z.string().describe('Name of the example.'),
    description: z.string().optional().describe('What the example shows.'),
    role: z.string().describe('Who speaks.'),
    parts: z
        .array(z.strictObject({
        type: z.string().describe('Kind of content.'),
        text: z.string().optional().describe('Text of the part.'),
        media: exampleMediaSchema.optional().describe('File of the part.'),
    }))
        .describe('Content of the example.'),
});
/** Which media a prompt takes. */
export const promptMediaSchema = z.strictObject({
    enabled: z.boolean().describe('Whether media are taken.'),
    supported_types: z.array(z.string()).optional().describe('Kinds of media: image, audio, video.'),
    image: imageSchema.optional().describe('Rules of images.'),
    audio: recordedMediaSchema.optional().describe('Rules of audio.'),
    video: recordedMediaSchema.optional().describe('Rules of video.'),
    examples: z.array(exampleSchema).optional().describe('Examples of messages with media.'),
});
/** What a model achieved with a prompt. */
export const testedModelSchema = z.strictObject({
    provider: z.string().describe('Provider that was tested.'),
    model: z.string().describe('Model that was tested.'),
    date: z.string().describe('Day of the test.'),
    success_rate: z.number().describe('Share of successes, 0 to 1.'),
    avg_tokens: z.int().optional().describe('Tokens of a call on average.'),
    avg_cost: z.number().optional().describe('US dollars of a call on average.'),
    avg_latency_ms: z.int().optional().describe('Milliseconds of a call on average.'),
});
const costEstimateSchema = z.strictObject({
    min_cost_usd: z.number().describe('Lowest cost of a call.'),
    max_cost_usd: z.number().describe('Highest cost of a call.'),
    avg_cost_usd: z.number().describe('Usual cost of a call.'),
});
const performanceSchema = z.strictObject({
    avg_latency_ms: z.int().describe('Milliseconds of a call on average.'),
    p95_latency_ms: z.int().describe('Milliseconds that 95 % of calls stay below.'),
    avg_tokens: z.int().describe('Tokens of a call on average.'),
    success_rate: z.number().describe('Share of successes, 0 to 1.'),
});
const changelogEntrySchema = z.strictObject({
    version: z.string().describe('Version that changed.'),
    date: z.string().describe('Day of the change.'),
    author: z.string().optional().describe('Who changed it.'),
    description: z.string().describe('What changed.'),
});
/** Facts about a prompt; informational. */
export const promptFactsSchema = z.strictObject({
    domain: z.string().optional().describe('Subject of the prompt.'),
    language: z.string().optional().describe('Language of the prompt.'),
    tags: z.array(z.string()).optional().describe('Words the prompt is found by.'),
    cost_estimate: costEstimateSchema.optional().describe('What a call costs.'),
    performance: performanceSchema.optional().describe('How a call performs.'),
    changelog: z.array(changelogEntrySchema).optional().describe('History of the prompt.'),
});
/** How a pack was made; informational. */
export const compilationSchema = z.strictObject({
    compiled_with: z.string().describe('Program that made the pack.'),
    created_at: z.string().describe('When the pack was made.'),
    schema: z.string().optional().describe('Schema of the pack.'),
});
