import { z } from 'zod';
/** Passes when tools were not called in any of the forbidden orders. */
export declare const toolAntiPattern: import("./check.ts").CheckDefinition<z.ZodObject<{
    patterns: z.ZodArray<z.ZodObject<{
        sequence: z.ZodArray<z.ZodString>;
        message: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>>;
