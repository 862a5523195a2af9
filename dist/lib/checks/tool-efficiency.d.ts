import { z } from 'zod';
/** Passes when a task was done with few enough tool calls and few enough errors. */
export declare const toolEfficiency: import("./check.ts").CheckDefinition<z.ZodObject<{
    max_calls: z.ZodOptional<z.ZodInt>;
    max_errors: z.ZodOptional<z.ZodInt>;
    max_error_rate: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>>;
