import { z } from 'zod';
import { newerField } from "./field-notes.js";
/** An MCP server to start and take tools from. */
export const mcpServerSchema = z.strictObject({
    name: z.string().describe('Name of the server.'),
    command: z.string().describe('Program that starts the server.'),
    args: z.array(z.string()).optional().describe('Arguments of the program.'),
    env: z.record(z.string(), z.string()).optional().describe('Environment of the program; taken literally.'),
    working_dir: newerField('Folder the server starts in.'),
    url: newerField('Address of a remote server.'),
    headers: newerField('Headers sent to a remote server.'),
    transport: newerField('How the server is spoken to.'),
    source: newerField('Where the server comes from.'),
    scope: newerField('How long the server lives.'),
    timeout_ms: newerField('Milliseconds a call may take.'),
    tool_filter: newerField('Which tools of the server are offered.'),
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
/** An agent that other agents call by the A2A protocol, played from rules. */
export const a2aAgentSchema = z.strictObject({
    name: z.string().describe('Name of the agent.'),
    card: cardSchema.describe('What the agent says about itself.'),
    responses: z
        .array(responseRuleSchema)
        .describe('Answers of the agent; the first rule that matches serves.'),
    url: newerField('Address of a remote agent.'),
    auth: newerField('How to sign in at a remote agent.'),
    headers: newerField('Headers sent to a remote agent.'),
    headers_from_env: newerField('Headers whose values come from the environment.'),
    timeout_ms: newerField('Milliseconds a call may take.'),
    skill_filter: newerField('Which skills are offered.'),
});
