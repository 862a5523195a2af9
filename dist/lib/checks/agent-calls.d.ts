import { z } from 'zod';
/**
 * Whether a tool call asks an agent. Agents are tools: a name is that of the tool, or of an agent, which stands for all
 * tools called `a2a__<agent>__<skill>`.
 */
export declare function isCallOf(toolName: string, agent: string): boolean;
/** Parameters of the checks that name agents, with further fields. */
export declare function agentNameParams<Fields extends z.ZodRawShape>(fields: Fields): z.ZodObject<{
    agents: z.ZodOptional<z.ZodArray<z.ZodString>>;
    agent_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
} & Fields extends infer T ? { -readonly [P in keyof T]: T[P]; } : never, z.core.$strict>;
/** The agents a check names, whichever of the two names was used. */
export declare function namedAgents(params: {
    readonly agents?: readonly string[] | undefined;
    readonly agent_names?: readonly string[] | undefined;
}): readonly string[];
