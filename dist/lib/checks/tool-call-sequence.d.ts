import { z } from 'zod';
/** Passes when tools were called in a given order. */
export declare const toolCallSequence: import("./check.ts").CheckDefinition<z.ZodObject<{
    sequence: z.ZodArray<z.ZodString>;
}, z.core.$strict>>;
