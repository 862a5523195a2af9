import { z } from 'zod';
/** Passes when skills were activated in a given order. */
export declare const skillActivationOrder: import("./check.ts").CheckDefinition<z.ZodObject<{
    sequence: z.ZodArray<z.ZodString>;
}, z.core.$strict>>;
