import { z } from 'zod';
const address = (what) => z.object({ url: z.string().describe(`Address of the ${what}; never fetched.`) });
const partSchema = z.object({
    type: z.enum(['text', 'image', 'audio', 'video', 'document']).describe('Kind of content.'),
    text: z.string().optional().describe('Text of a text part.'),
    image_url: address('image')
        .extend({ detail: z.string().optional().describe('How closely the image is read.') })
        .optional()
        .describe('Where the image is.'),
    audio_url: address('audio').optional().describe('Where the audio is.'),
    video_url: address('video').optional().describe('Where the video is.'),
    document_url: address('document').optional().describe('Where the document is.'),
    metadata: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Facts about the file, such as width or duration.'),
});
const toolCallSchema = z.object({
    id: z.string().optional().describe('What the call is known by; made of place and name by default.'),
    name: z.string().describe('Name of the tool.'),
    arguments: z.record(z.string(), z.unknown()).optional().describe('Arguments of the call.'),
});
const structuredTurnSchema = z.object({
    type: z.enum(['text', 'tool_calls', 'multimodal']).optional().describe('Kind of answer.'),
    content: z.string().optional().describe('Text of the answer.'),
    text: z.string().optional().describe('Older word for content.'),
    response: z.string().optional().describe('Oldest word for content.'),
    parts: z.array(partSchema).optional().describe('Texts and media of the answer.'),
    tool_calls: z.array(toolCallSchema).optional().describe('Tool calls the answer asks for.'),
});
const turnSchema = z.union([z.string(), structuredTurnSchema]).describe('The answer: a text, or a mapping.');
const scriptSchema = z.object({
    defaultResponse: z.string().optional().describe('Answer to turns without an entry.'),
    turns: z.record(z.string(), turnSchema).nullish().describe('Answers by turn number, from 1.'),
});
const scenarioSchema = scriptSchema.extend({
    selfplay: z
        .record(z.string(), scriptSchema)
        .nullish()
        .describe('Messages of simulated users in this scenario alone, by persona.'),
    judges: z
        .record(z.string(), scriptSchema)
        .nullish()
        .describe('Answers of judges to this scenario, by provider and by question, from 1.'),
});
const toolAnswerSchema = z.object({
    when: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Arguments that the call must have; absent means every call.'),
    result: z.unknown().optional().describe('Result of the call.'),
    error: z.string().optional().describe('Message the call fails with.'),
});
const toolAnswersSchema = z
    .union([toolAnswerSchema, z.array(toolAnswerSchema)])
    .describe('The answer, or a list of which the first that fits serves.');
/** The schema of a mock-response file. */
export const mockFileSchema = z.object({
    defaultResponse: z.string().optional().describe('Answer when nothing else fits.'),
    scenarios: z.record(z.string(), scenarioSchema).nullish().describe('Answers by scenario.'),
    selfplay: z.record(z.string(), scriptSchema).nullish().describe('Messages of simulated users by persona.'),
    tools: z
        .record(z.string(), toolAnswersSchema)
        .nullish()
        .describe('Answers of tools that would call out, by name.'),
    summaries: z
        .record(z.string(), z.string())
        .nullish()
        .describe('Summaries of earlier messages by scenario, for the context strategy summarize.'),
});
