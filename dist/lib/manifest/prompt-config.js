import { z } from 'zod';
import { manifestSchema } from "./envelope.js";
import { evalDefinitionSchema } from "./eval-definition.js";
import { fragmentSchema } from "./fragment.js";
import { compilationSchema, promptFactsSchema, promptMediaSchema, testedModelSchema, } from "./prompt-config-facts.js";
/** What the value of a template variable can be. */
export const variableTypes = ['string', 'number', 'boolean', 'array', 'object'];
const templateEngineSchema = z.strictObject({
    version: z.string().describe('Version of the template language.'),
    syntax: z.string().describe('How a variable is written.'),
    features: z.array(z.string()).optional().describe('Features in use.'),
});
const bindingFilterSchema = z.strictObject({
    capability: z.string().optional().describe('Capability to look for.'),
    labels: z.record(z.string(), z.string()).optional().describe('Labels to look for.'),
});
const bindingSchema = z.strictObject({
    kind: z.string().describe('What the value is taken from.'),
    field: z.string().optional().describe('Field of it.'),
    autoPopulate: z.boolean().optional().describe('Whether the value is filled in.'),
    filter: bindingFilterSchema.optional().describe('Which one it is taken from.'),
});
const variableSchema = z.strictObject({
    name: z.string().describe('Name of the variable.'),
    type: z
        .string()
        .optional()
        .meta({ examples: [...variableTypes] })
        .describe('Type of the value: string, number, boolean, array or object; lists and objects are written in JSON.'),
    required: z.boolean().describe('Whether the variable must have a value.'),
    default: z
        .unknown()
        .optional()
        .describe('Value of a variable that is not required, when the arena gives none.'),
    description: z.string().optional().describe('What the variable is for.'),
    example: z.unknown().optional().describe('A possible value.'),
    validation: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Rules of the value: pattern (RE2), min_length, max_length, minimum, maximum, enum.'),
    binding: bindingSchema.optional().describe('Where the value comes from; informational.'),
});
const modelOverrideSchema = z.strictObject({
    system_template: z.string().optional().describe('Template of this model.'),
    system_template_suffix: z.string().optional().describe('Text appended for this model.'),
});
/** What becomes of a reply that breaks a guardrail. */
const violationActions = ['monitor', 'stop', 'replace', 'truncate'];
// PromptArena takes any key here and acts on none of these, so manifests stay valid for both.
const validatorParamsSchema = z
    .looseObject({
    on_violation: z
        .enum(violationActions)
        .optional()
        .describe('What becomes of the reply: monitor only reports; stop ends a streamed reply at the violation; replace and truncate also change what the user and the next turn see. By default stop, or monitor where fail_on_violation is false.'),
    replacement: z.string().optional().describe('Reply that stands in for one that on_violation replaces.'),
})
    .describe('Parameters of the check; see the reference of its type.');
const validatorSchema = z.strictObject({
    type: z.string().describe('Type of the check, such as banned_words.'),
    params: validatorParamsSchema,
    enabled: z.boolean().optional().describe('Whether the guardrail is on.').meta({ default: true }),
    fail_on_violation: z
        .boolean()
        .optional()
        .describe('Whether a violation fails the run.')
        .meta({ default: true }),
});
const packToolPolicySchema = z.strictObject({
    tool_choice: z.string().optional().describe('Whether tools may be called.'),
    max_rounds: z.int().optional().describe('Most rounds of tool calls.'),
    max_tool_calls_per_turn: z.int().optional().describe('Most tool calls in a turn.'),
    blocklist: z.array(z.string()).optional().describe('Tools that are refused.'),
});
const parametersSchema = z.strictObject({
    temperature: z.number().optional().describe('Temperature of replies.'),
    max_tokens: z.int().optional().describe('Longest reply in tokens.'),
    top_p: z.number().optional().describe('Share of probable words taken into account.'),
    top_k: z.int().optional().describe('Number of probable words taken into account.'),
});
const promptConfigSpecSchema = z.strictObject({
    task_type: z.string().describe('What scenarios choose the prompt by.'),
    version: z.string().describe('Version of the prompt; informational.'),
    description: z.string().describe('What the prompt is for.'),
    template_engine: templateEngineSchema.optional().describe('Template language; informational.'),
    fragments: z.array(fragmentSchema).optional().describe('Texts that the template takes in.'),
    system_template: z.string().describe('System prompt with {{variable}} places.'),
    variables: z.array(variableSchema).optional().describe('Variables of the template.'),
    model_overrides: z
        .record(z.string(), modelOverrideSchema)
        .optional()
        .describe('Changes for single models.'),
    allowed_tools: z.array(z.string()).optional().describe('Tools offered to the model; none when absent.'),
    media: promptMediaSchema.optional().describe('Media the prompt takes.'),
    validators: z.array(validatorSchema).optional().describe('Guardrails on every reply.'),
    tested_models: z.array(testedModelSchema).optional().describe('Results of earlier tests; informational.'),
    tool_policy: packToolPolicySchema.optional().describe('Rules of tool calls where the scenario sets none.'),
    parameters: parametersSchema.optional().describe('Settings of calls in a pack; not used by an arena.'),
    evals: z
        .array(evalDefinitionSchema)
        .optional()
        .describe('Pack evals of every conversation held with the prompt.'),
    metadata: promptFactsSchema.optional().describe('Facts about the prompt; informational.'),
    compilation: compilationSchema.optional().describe('How the pack was made; informational.'),
});
/** The schema of a PromptConfig manifest. */
export const promptConfigSchema = manifestSchema('PromptConfig', promptConfigSpecSchema);
