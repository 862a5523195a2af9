import { z } from 'zod';
declare const nameFilterSchema: z.ZodObject<{
    allowlist: z.ZodOptional<z.ZodArray<z.ZodString>>;
    blocklist: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
/** Which names of a server or an agent are offered. */
export type NameFilter = z.infer<typeof nameFilterSchema>;
/** An MCP server to start, or to call at its address, and take tools from. */
export declare const mcpServerSchema: z.ZodObject<{
    name: z.ZodString;
    command: z.ZodOptional<z.ZodString>;
    args: z.ZodOptional<z.ZodArray<z.ZodString>>;
    env: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    working_dir: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    transport: z.ZodOptional<z.ZodUnknown>;
    source: z.ZodOptional<z.ZodUnknown>;
    scope: z.ZodOptional<z.ZodUnknown>;
    timeout_ms: z.ZodOptional<z.ZodInt>;
    tool_filter: z.ZodOptional<z.ZodObject<{
        allowlist: z.ZodOptional<z.ZodArray<z.ZodString>>;
        blocklist: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A server as an Arena names it. */
export type McpServerConfig = z.infer<typeof mcpServerSchema>;
declare const responseRuleSchema: z.ZodObject<{
    skill: z.ZodString;
    match: z.ZodOptional<z.ZodObject<{
        contains: z.ZodOptional<z.ZodString>;
        regex: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    response: z.ZodOptional<z.ZodObject<{
        parts: z.ZodArray<z.ZodObject<{
            text: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    error: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** One rule of a scripted agent. */
export type AgentRule = z.infer<typeof responseRuleSchema>;
/** An agent that other agents call by the A2A protocol: remote at its address, or played from rules. */
export declare const a2aAgentSchema: z.ZodObject<{
    name: z.ZodString;
    card: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
        description: z.ZodString;
        skills: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            description: z.ZodString;
            tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    responses: z.ZodOptional<z.ZodArray<z.ZodObject<{
        skill: z.ZodString;
        match: z.ZodOptional<z.ZodObject<{
            contains: z.ZodOptional<z.ZodString>;
            regex: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        response: z.ZodOptional<z.ZodObject<{
            parts: z.ZodArray<z.ZodObject<{
                text: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        error: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    url: z.ZodOptional<z.ZodString>;
    auth: z.ZodOptional<z.ZodObject<{
        scheme: z.ZodString;
        token: z.ZodOptional<z.ZodString>;
        token_env: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    headers_from_env: z.ZodOptional<z.ZodArray<z.ZodString>>;
    timeout_ms: z.ZodOptional<z.ZodInt>;
    skill_filter: z.ZodOptional<z.ZodObject<{
        allowlist: z.ZodOptional<z.ZodArray<z.ZodString>>;
        blocklist: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** An agent as an Arena names it. */
export type A2aAgentConfig = z.infer<typeof a2aAgentSchema>;
export {};
