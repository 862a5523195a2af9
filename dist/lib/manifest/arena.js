import { z } from 'zod';
import { a2aAgentSchema, mcpServerSchema } from "./arena-agents.js";
import { markdownConfigSchema, outputSchema } from "./arena-output.js";
import { assertionSchema } from "./assertion.js";
import { manifestSchema } from "./envelope.js";
import { evalDefinitionSchema } from "./eval-definition.js";
import { newerField, unpublished } from "./field-notes.js";
const fileReferenceSchema = z.strictObject({
    file: z.string().describe('Path of the manifest, relative to the Arena file.'),
});
const promptReferenceSchema = z.strictObject({
    id: z.string().describe('What judges and defaults call the prompt.'),
    file: z.string().describe('Path of the PromptConfig, relative to the Arena file.'),
    vars: z
        .record(z.string(), z.string())
        .optional()
        .describe('Values of template variables; they win over the defaults of the prompt.'),
});
const providerReferenceSchema = z.strictObject({
    file: z.string().describe('Path of the Provider, relative to the Arena file.'),
    group: z
        .string()
        .optional()
        .describe('Group that scenarios choose the provider by.')
        .meta({ default: 'default' }),
});
const judgeSchema = z.strictObject({
    name: z.string().describe('What assertions call the judge.'),
    provider: z.string().describe('Id of the provider that judges.'),
    model: z.string().optional().describe('Model that judges, instead of the provider’s own.'),
});
const inlineJudgeSchema = judgeSchema.omit({ name: true });
const judgeDefaultsSchema = z.strictObject({
    prompt: z.string().optional().describe('Prompt of judges whose assertion names none.'),
    prompt_registry: z.string().optional().describe('No effect: prompts of judges are those of the arena.'),
});
const redisSchema = z.strictObject({
    address: z.string().describe('Host and port of the server.'),
    password: z.string().optional().describe('Password of the server.'),
    database: z.int().optional().describe('Number of the database.').meta({ default: 0 }),
    ttl: z.string().optional().describe('How long a state is kept, such as 24h.'),
    prefix: z.string().optional().describe('Prefix of all keys.'),
});
const fileStoreSchema = z.strictObject({
    root: z
        .string()
        .optional()
        .describe('Directory of the store, relative to the output directory and below it.')
        .meta({ default: 'state' }),
    fsync: newerField('Whether each write waits for the disk.'),
    ttl_days: newerField('How long a state is kept.'),
});
/** Where conversation state can be kept. */
export const stateStoreTypes = ['memory', 'file', 'redis'];
const stateStoreSchema = z.strictObject({
    type: z
        .string()
        .meta({ examples: [...stateStoreTypes] })
        .describe('Kind of store: memory, file or redis.'),
    redis: redisSchema.optional().describe('Connection to Redis; needed by the type redis.'),
    file: unpublished(fileStoreSchema.optional().describe('Options of the type file.')),
});
const selfPlaySchema = z.strictObject({
    enabled: z.boolean().describe('Whether simulated users take part; otherwise the block is ignored.'),
    personas: z.array(fileReferenceSchema).describe('Personas that simulated users play.'),
    roles: z
        .array(z.strictObject({
        id: z.string().describe('What turns call the role.'),
        provider: z.string().describe('Id of the provider that plays the role.'),
    }))
        .describe('Roles of simulated users.'),
});
const defaultsSchema = z.strictObject({
    temperature: z
        .number()
        .optional()
        .describe('Temperature of every assistant call; 0 means the provider’s default.'),
    max_tokens: z.int().optional().describe('Longest reply in tokens; 0 means the provider’s default.'),
    seed: z.int().optional().describe('Seed sent with every call.'),
    concurrency: z.int().optional().describe('Runs at the same time, unless the command line says otherwise.'),
    output: outputSchema.optional().describe('What is written, and where.'),
    config_dir: z
        .string()
        .optional()
        .describe('Base of mock files and media; the folder of the Arena file by default.'),
    fail_on: z.array(z.string()).optional().describe('Events that fail the run.'),
    verbose: z.boolean().optional().describe('Whether more is logged.').meta({ default: false }),
    html_report: z.string().optional().describe('Old place of output.html.file.'),
    out_dir: z.string().optional().describe('Old place of output.dir.'),
    output_formats: z.array(z.string()).optional().describe('Old place of output.formats.'),
    markdown_config: markdownConfigSchema.optional().describe('Old place of output.markdown.'),
    run_timeout: newerField('Longest time of a run.'),
    monitor: newerField('Options of live monitoring.'),
    inference: newerField('Options of local inference.'),
});
const globalsSchema = z.object({
    conversation_assertions: z
        .array(assertionSchema)
        .optional()
        .describe('Checks of every conversation; they come before those of the scenario.'),
});
/** Each value is the `spec` of a manifest; what is in it is looked at where manifests are. */
function inlineSpecs(what) {
    return unpublished(z
        .record(z.string().min(1), z.unknown())
        .optional()
        .describe(`${what} written in place: the "spec" of each by its name.`));
}
const newerSpecFields = {
    provider_specs: inlineSpecs('Providers'),
    scenario_specs: inlineSpecs('Scenarios'),
    eval_specs: inlineSpecs('Evals'),
    tool_specs: inlineSpecs('Tools'),
    judge_specs: unpublished(z.record(z.string(), inlineJudgeSchema).optional().describe('Judges written in place, by name.')),
    prompt_specs: inlineSpecs('Prompts'),
    skills: newerField('Skills of the agent.'),
    globals: unpublished(globalsSchema.optional().describe('Assertions of all scenarios.')),
    runtime: newerField('Bindings, hooks and sandbox of the runtime.'),
    workflow: newerField('Workflow of prompts.'),
    compositions: newerField('Compositions of prompts.'),
    memory: newerField('Memory of the agent.'),
    agents: newerField('Agents of the arena.'),
    deploy: newerField('Deployment of the agent.'),
    tts_providers: newerField('Providers of speech output.'),
    stt_providers: newerField('Providers of speech recognition.'),
    embedding_providers: newerField('Providers of embeddings.'),
    image_providers: newerField('Providers of images.'),
    voices: newerField('Voices by name.'),
};
const arenaSpecSchema = z.strictObject({
    prompt_configs: z
        .array(promptReferenceSchema)
        .optional()
        .describe('Prompts under test, and prompts of judges.'),
    providers: z.array(providerReferenceSchema).describe('Models that scenarios run with.'),
    judges: z.array(judgeSchema).optional().describe('Models that judge.'),
    judge_defaults: judgeDefaultsSchema.optional().describe('Defaults of judges.'),
    scenarios: z.array(fileReferenceSchema).optional().describe('Conversations to hold.'),
    evals: z.array(fileReferenceSchema).optional().describe('Recordings to judge.'),
    tools: z.array(fileReferenceSchema).optional().describe('Tools that prompts may allow.'),
    pack_evals: z.array(evalDefinitionSchema).optional().describe('Checks of the pack, written in place.'),
    mcp_servers: z.array(mcpServerSchema).optional().describe('MCP servers whose tools are offered.'),
    a2a_agents: z.array(a2aAgentSchema).optional().describe('Agents whose skills are offered as tools.'),
    state_store: stateStoreSchema.optional().describe('Where conversation state is kept; memory by default.'),
    defaults: defaultsSchema.describe('Settings of all runs.'),
    self_play: selfPlaySchema.optional().describe('Simulated users.'),
    pack_file: z.string().optional().describe('Path of a JSON pack whose evals run at the end of a session.'),
    ...newerSpecFields,
});
/** The schema of an Arena manifest. */
export const arenaSchema = manifestSchema('Arena', arenaSpecSchema);
