import { z } from 'zod';
/** Passes when none of the named skills was activated. */
export declare const skillNotActivated: import("./check.ts").CheckDefinition<z.ZodObject<{
    skill_names: z.ZodArray<z.ZodString>;
}, z.core.$strict>>;
