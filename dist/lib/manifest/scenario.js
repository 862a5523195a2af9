import { z } from 'zod';
import { assertionSchema } from "./assertion.js";
import { manifestSchema } from "./envelope.js";
import { newerField, unpublished } from "./field-notes.js";
import { duplexSchema, ttsSchema } from "./scenario-duplex.js";
/** The most trials of a scenario; more is a slip of the finger rather than a plan. */
export const MAX_TRIALS = 1000;
const freeObject = z.record(z.string(), z.unknown());
/** Kinds of content a turn can carry. */
export const contentPartTypes = ['text', 'image', 'audio', 'video', 'document'];
const mediaSchema = z.strictObject({
    file_path: z.string().optional().describe('Path of the file, relative to the configuration folder.'),
    url: z.string().optional().describe('Address to download from.'),
    data: z.string().optional().describe('Content in base64.'),
    storage_reference: z.string().optional().describe('Key in a media store.'),
    mime_type: z.string().describe('Media type, such as image/png.'),
    detail: z
        .string()
        .optional()
        .meta({ examples: ['low', 'high', 'auto'] })
        .describe('How closely an image is read.'),
    caption: z.string().optional().describe('What the medium shows.'),
});
/** A text or a medium, as turns and mock results hold it. */
export const contentPartSchema = z.strictObject({
    type: z
        .string()
        .meta({ examples: [...contentPartTypes] })
        .describe('Kind of content: text, image, audio, video or document.'),
    text: z.string().optional().describe('Text of a text part.'),
    media: mediaSchema.optional().describe('File of any other part.'),
});
const turnSchema = z.strictObject({
    role: z.string().describe('Who speaks: user, or a role of self_play.'),
    content: z.string().optional().describe('What the user says.'),
    parts: z.array(contentPartSchema).optional().describe('Text and media instead of content.'),
    persona: z.string().optional().describe('Persona that a simulated user plays.'),
    turns: z.int().optional().describe('How often a simulated user speaks.').meta({ default: 1 }),
    assistant_temp: z.number().optional().describe('Temperature of the assistant in this turn.'),
    user_temp: z.number().optional().describe('Temperature of the simulated user in this turn.'),
    seed: z.int().optional().describe('Seed of this turn.'),
    tts: ttsSchema.optional().describe('Voice of a simulated user.'),
    streaming: z.boolean().optional().describe('Whether the reply streams; the scenario’s setting by default.'),
    assertions: z.array(assertionSchema).optional().describe('Checks of the reply to this turn.'),
    chaos: newerField('Failures to provoke in this turn.'),
});
const contextMetadataSchema = z.strictObject({
    domain: z.string().optional().describe('Subject; template variable domain.'),
    user_role: z
        .string()
        .optional()
        .describe('Who the user is; template variables user_role and user_context.'),
    project_stage: z.string().optional().describe('Stage of the project; informational.'),
});
/** What a model may be told about tools. */
export const toolChoices = ['auto', 'required', 'none'];
const toolPolicySchema = z.strictObject({
    tool_choice: z
        .string()
        .meta({ examples: [...toolChoices] })
        .describe('Whether the model may, must or must not call tools: auto, required or none.'),
    max_tool_calls_per_turn: z.int().describe('Most tool calls in a turn; 0 sets no limit.'),
    max_total_tool_calls: z.int().describe('Most tool calls in a conversation; 0 sets no limit.'),
    blocklist: z.array(z.string()).optional().describe('Tools whose calls are answered with an error.'),
});
const relevanceSchema = z.strictObject({
    provider: z.string().describe('Embedding provider: openai, gemini or voyageai.'),
    model: z.string().optional().describe('Embedding model.'),
    min_recent_messages: z.int().optional().describe('Newest messages that always stay.').meta({ default: 3 }),
    always_keep_system_role: z
        .boolean()
        .optional()
        .describe('Whether system messages stay.')
        .meta({ default: true }),
    similarity_threshold: z
        .number()
        .optional()
        .describe('Similarity from which a message stays, 0 to 1.')
        .meta({ default: 0 }),
    query_source: z
        .string()
        .optional()
        .describe('What messages are compared with: last_user, last_n or custom.')
        .meta({ default: 'last_user' }),
    last_n_count: z.int().optional().describe('Messages that last_n takes.').meta({ default: 3 }),
    custom_query: z.string().optional().describe('Text that custom takes.'),
    cache_embeddings: z.boolean().optional().describe('Whether embeddings are kept.').meta({ default: false }),
});
/** How a history that is too long is shortened. */
export const contextStrategies = ['oldest', 'summarize', 'relevance', 'fail'];
const contextPolicySchema = z.strictObject({
    token_budget: z
        .int()
        .optional()
        .describe('Most tokens of a request; 0 means no limit.')
        .meta({ default: 0 }),
    reserve_for_output: z.int().optional().describe('Tokens kept free for the reply.').meta({ default: 0 }),
    strategy: z
        .string()
        .optional()
        .describe('What is dropped: oldest, summarize, relevance or fail.')
        .meta({ default: 'oldest' }),
    cache_breakpoints: z.boolean().optional().describe('Whether cache marks are set.').meta({ default: false }),
    relevance: relevanceSchema.optional().describe('Settings of the strategy relevance.'),
});
const scenarioSpecSchema = z.strictObject({
    id: z.string().describe('Required by the format; metadata.name is what counts.'),
    task_type: z.string().describe('Task type of the prompt under test.'),
    mode: z.string().optional().describe('Informational.'),
    description: z.string().describe('What the scenario shows; also feeds the template variable context_slot.'),
    context_metadata: contextMetadataSchema.optional().describe('Facts about the conversation for templates.'),
    turns: z.array(turnSchema).describe('The conversation, one entry per user turn.'),
    context: freeObject.optional().describe('Informational.'),
    constraints: freeObject.optional().describe('Informational.'),
    tool_policy: toolPolicySchema.optional().describe('Rules of tool calls.'),
    providers: z.array(z.string()).optional().describe('Ids of the providers to run with, instead of a group.'),
    provider_group: z
        .string()
        .optional()
        .describe('Group of the providers to run with.')
        .meta({ default: 'default' }),
    required_capabilities: z.array(z.string()).optional().describe('Capabilities that a provider must list.'),
    streaming: z.boolean().optional().describe('Whether replies stream.').meta({ default: false }),
    context_policy: contextPolicySchema.optional().describe('What happens to a history that is too long.'),
    conversation_assertions: z.array(assertionSchema).optional().describe('Checks of the whole conversation.'),
    duplex: duplexSchema.optional().describe('Makes the conversation a spoken one.'),
    chaos: newerField('Failures to provoke.'),
    labels: unpublished(z.record(z.string(), z.string()).optional().describe('Labels; tags of the run in its JSON file.')),
    voice: newerField('Voice of the user.'),
    variables: unpublished(z
        .record(z.string(), z.string())
        .optional()
        .describe('Values of template variables; they win over the "vars" of the arena.')),
    trials: unpublished(z
        .int()
        .min(1)
        .max(MAX_TRIALS)
        .optional()
        .describe('How often the scenario runs with each provider.')
        .meta({ default: 1 })),
    seed_memories: newerField('What the agent remembers at the start.'),
});
/** The schema of a Scenario manifest. */
export const scenarioSchema = manifestSchema('Scenario', scenarioSpecSchema);
