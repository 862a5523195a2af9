import { z } from 'zod';
/** An MCP server to start and take tools from. */
export declare const mcpServerSchema: z.ZodObject<{
    name: z.ZodString;
    command: z.ZodString;
    args: z.ZodOptional<z.ZodArray<z.ZodString>>;
    env: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    working_dir: z.ZodOptional<z.ZodUnknown>;
    url: z.ZodOptional<z.ZodUnknown>;
    headers: z.ZodOptional<z.ZodUnknown>;
    transport: z.ZodOptional<z.ZodUnknown>;
    source: z.ZodOptional<z.ZodUnknown>;
    scope: z.ZodOptional<z.ZodUnknown>;
    timeout_ms: z.ZodOptional<z.ZodUnknown>;
    tool_filter: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strict>;
/** An agent that other agents call by the A2A protocol, played from rules. */
export declare const a2aAgentSchema: z.ZodObject<{
    name: z.ZodString;
    card: z.ZodObject<{
        name: z.ZodString;
        description: z.ZodString;
        skills: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            description: z.ZodString;
            tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    responses: z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>;
    url: z.ZodOptional<z.ZodUnknown>;
    auth: z.ZodOptional<z.ZodUnknown>;
    headers: z.ZodOptional<z.ZodUnknown>;
    headers_from_env: z.ZodOptional<z.ZodUnknown>;
    timeout_ms: z.ZodOptional<z.ZodUnknown>;
    skill_filter: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strict>;
