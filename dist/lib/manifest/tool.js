import { z } from 'zod';
import { tolerantManifestSchema } from "./envelope.js";
import { expected, newerField, unpublished } from "./field-notes.js";
import { contentPartSchema } from "./scenario.js";
/** How a tool can be carried out. */
export const toolModes = ['mock', 'live', 'mcp', 'a2a'];
const requestSchema = z.object({
    query_params: z.array(z.string()).optional().describe('Arguments sent in the address instead of the body.'),
    header_params: z
        .record(z.string(), z.string())
        .optional()
        .describe('Headers with placeholders such as {{.id}} for arguments.'),
    body_mapping: z.string().optional().describe('JMESPath expression that makes the body of the arguments.'),
    exclude: z.array(z.string()).optional().describe('Arguments that are not sent.'),
    static_query: z
        .record(z.string(), z.string())
        .optional()
        .describe('Parameters always sent in the address.'),
    static_headers: z.record(z.string(), z.string()).optional().describe('Headers always sent.'),
    static_body: z.record(z.string(), z.unknown()).optional().describe('Fields always sent in the body.'),
});
const responseSchema = z.object({
    body_mapping: z.string().optional().describe('JMESPath expression that makes the result of the answer.'),
});
const httpSchema = z.object({
    url: z.string().describe('Address to call.'),
    method: z.string().describe('HTTP method.'),
    headers: z.record(z.string(), z.string()).optional().describe('Headers of the call.'),
    headers_from_env: z
        .array(z.string())
        .optional()
        .describe('Headers whose values come from the environment, each written Header=VARIABLE.'),
    timeout_ms: z.int().describe('Milliseconds the call may take.'),
    redact: z.array(z.string()).optional().describe('Fields of the answer that are replaced by [REDACTED].'),
    request: unpublished(requestSchema.optional().describe('How the request is built.')),
    response: unpublished(responseSchema.optional().describe('How the answer is read.')),
    multimodal: newerField('Media in the answer.'),
});
const a2aSchema = z.object({
    agent_url: z.string().optional().describe('Address of the agent.'),
    skill_id: z.string().optional().describe('Skill to call.'),
    timeout_ms: z.int().optional().describe('Milliseconds the call may take.'),
});
const toolSpecSchema = z.object({
    name: z.string().describe('Required by the format; metadata.name is what counts.'),
    description: z.string().describe('What the tool does; the model reads it.'),
    input_schema: z.unknown().describe('JSON Schema of the arguments.'),
    output_schema: z.unknown().describe('JSON Schema of the result.'),
    mode: z
        .string()
        .meta({ examples: [...toolModes] })
        .describe('How the tool is carried out: mock, live or mcp.'),
    timeout_ms: expected(z.int().optional().describe('Milliseconds a call may take.').meta({ default: 3000 })),
    mock_result: z.unknown().optional().describe('Result of a mock call.'),
    mock_template: z.string().optional().describe('Go template over the arguments that makes the result.'),
    mock_result_file: unpublished(z.string().optional().describe('File that holds the result.')),
    mock_template_file: unpublished(z.string().optional().describe('File that holds the template.')),
    http: httpSchema.optional().describe('Call of the mode live.'),
    a2a: unpublished(a2aSchema.optional().describe('Agent that carries out the tool.')),
    mock_parts: unpublished(z
        .array(contentPartSchema)
        .optional()
        .describe('Text and media of a mock result; the texts are the result where nothing else gives one.')),
});
/** The schema of a Tool manifest. */
export const toolSchema = tolerantManifestSchema('Tool', toolSpecSchema);
