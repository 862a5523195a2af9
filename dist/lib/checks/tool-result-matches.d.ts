import { z } from 'zod';
/** Passes when a regular expression matches results of tools. */
export declare const toolResultMatches: import("./check.ts").CheckDefinition<z.ZodObject<{
    tool: z.ZodOptional<z.ZodString>;
    tool_name: z.ZodOptional<z.ZodString>;
    pattern: z.ZodString;
    occurrence: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>>;
