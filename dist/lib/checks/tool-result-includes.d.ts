import { z } from 'zod';
/** Passes when results of tools contain every pattern. */
export declare const toolResultIncludes: import("./check.ts").CheckDefinition<z.ZodObject<{
    tool: z.ZodOptional<z.ZodString>;
    tool_name: z.ZodOptional<z.ZodString>;
    patterns: z.ZodArray<z.ZodString>;
    occurrence: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>>;
