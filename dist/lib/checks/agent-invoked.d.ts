import { z } from 'zod';
/** Passes when every named agent was called often enough. */
export declare const agentInvoked: import("./check.ts").CheckDefinition<z.ZodObject<{
    agents: z.ZodOptional<z.ZodArray<z.ZodString>>;
    agent_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
    min_calls: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>>;
