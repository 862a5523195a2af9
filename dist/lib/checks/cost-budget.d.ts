import { z } from 'zod';
/** Passes when the replies cost little enough. */
export declare const costBudget: import("./check.ts").CheckDefinition<z.ZodObject<{
    max_cost_usd: z.ZodOptional<z.ZodNumber>;
    max_input_tokens: z.ZodOptional<z.ZodNumber>;
    max_output_tokens: z.ZodOptional<z.ZodNumber>;
    max_total_tokens: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>>;
