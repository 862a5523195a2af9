import { z } from 'zod';
/** Passes when every named skill was activated often enough. */
export declare const skillActivated: import("./check.ts").CheckDefinition<z.ZodObject<{
    skill_names: z.ZodArray<z.ZodString>;
    min_calls: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>>;
