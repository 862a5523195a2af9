import { z } from 'zod';
import { newerField, unpublished } from "./field-notes.js";
const nameFilterSchema = z.strictObject({
    allowlist: z.array(z.string()).optional().describe('Names that are offered; all of them when absent.'),
    blocklist: z.array(z.string()).optional().describe('Names that are never offered.'),
});
const headersSchema = z.record(z.string(), z.string());
/** An MCP server to start, or to call at its address, and take tools from. */
export const mcpServerSchema = z.strictObject({
    name: z.string().describe('Name of the server.'),
    command: z.string().optional().describe('Program that starts the server; needed unless "url" is given.'),
    args: z.array(z.string()).optional().describe('Arguments of the program.'),
    env: z.record(z.string(), z.string()).optional().describe('Environment of the program; taken literally.'),
    working_dir: unpublished(z.string().optional().describe('Folder the server starts in, relative to the folder of the Arena file.')),
    url: unpublished(z.string().optional().describe('Address of a remote server, spoken to by streamable HTTP.')),
    headers: unpublished(headersSchema.optional().describe('Headers sent to a remote server.')),
    transport: newerField('How the server is spoken to.'),
    source: newerField('Where the server comes from.'),
    scope: newerField('How long the server lives.'),
    timeout_ms: unpublished(z.int().optional().describe('Milliseconds a call may take.').meta({ default: 30000 })),
    tool_filter: unpublished(nameFilterSchema.optional().describe('Which tools of the server are offered.')),
});
const skillSchema = z.strictObject({
    id: z.string().describe('Identifies the skill.'),
    name: z.string().describe('Name of the skill.'),
    description: z.string().describe('What the skill does; the model reads it.'),
    tags: z.array(z.string()).optional().describe('Words the skill is found by.'),
});
const cardSchema = z.strictObject({
    name: z.string().describe('Name of the agent.'),
    description: z.string().describe('What the agent does.'),
    skills: z.array(skillSchema).describe('Skills of the agent; each becomes a tool.'),
});
const matchSchema = z.strictObject({
    contains: z.string().optional().describe('Text the request must contain.'),
    regex: z.string().optional().describe('Pattern the request must match.'),
});
const responseSchema = z.strictObject({
    parts: z
        .array(z.strictObject({ text: z.string().describe('Text of the part.') }))
        .describe('Parts of the answer.'),
});
const responseRuleSchema = z.strictObject({
    skill: z.string().describe('Skill the rule answers for.'),
    match: matchSchema.optional().describe('Which requests the rule answers; absent means all.'),
    response: responseSchema.optional().describe('The answer.'),
    error: z.string().optional().describe('Message of a failure to answer with.'),
});
const authSchema = z.strictObject({
    scheme: z.string().describe('First word of the Authorization header, such as Bearer.'),
    token: z.string().optional().describe('The token itself; better kept out of a repository.'),
    token_env: z.string().optional().describe('Environment variable that holds the token.'),
});
/** An agent that other agents call by the A2A protocol: remote at its address, or played from rules. */
export const a2aAgentSchema = z.strictObject({
    name: z.string().describe('Name of the agent.'),
    card: cardSchema.optional().describe('What the agent says about itself; needed unless "url" is given.'),
    responses: z
        .array(responseRuleSchema)
        .optional()
        .describe('Answers of the agent; the first rule that matches serves. Needed unless "url" is given.'),
    url: unpublished(z
        .string()
        .optional()
        .describe('Address of a remote agent, which card and rules then stand for in mock mode.')),
    auth: unpublished(authSchema.optional().describe('How to sign in at a remote agent.')),
    headers: unpublished(headersSchema.optional().describe('Headers sent to a remote agent.')),
    headers_from_env: unpublished(z
        .array(z.string())
        .optional()
        .describe('Headers whose values come from the environment, each written Header=VARIABLE.')),
    timeout_ms: unpublished(z.int().optional().describe('Milliseconds a call may take.').meta({ default: 30000 })),
    skill_filter: unpublished(nameFilterSchema.optional().describe('Which skills are offered.')),
});
