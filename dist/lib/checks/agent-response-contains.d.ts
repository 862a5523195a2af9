import { z } from 'zod';
/** Passes when an agent answered with given texts. */
export declare const agentResponseContains: import("./check.ts").CheckDefinition<z.ZodObject<{
    agent: z.ZodOptional<z.ZodString>;
    agent_name: z.ZodOptional<z.ZodString>;
    contains: z.ZodOptional<z.ZodString>;
    patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    case_sensitive: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>>;
