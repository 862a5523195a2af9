import { z } from 'zod';
/** Passes when the model answered every turn in scope fast enough. */
export declare const latencyBudget: import("./check.ts").CheckDefinition<z.ZodObject<{
    max_ms: z.ZodNumber;
}, z.core.$strict>>;
