import { z } from 'zod';
/** Passes when a regular expression matches somewhere in the reply. */
export declare const contentMatches: import("./check.ts").CheckDefinition<z.ZodObject<{
    pattern: z.ZodDefault<z.ZodString>;
    expect_match: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>>;
