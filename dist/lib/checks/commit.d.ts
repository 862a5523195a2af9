import { z } from 'zod';
/** Passes when the reply commits to something. */
export declare const commit: import("./check.ts").CheckDefinition<z.ZodObject<{
    must_end_with_commit: z.ZodDefault<z.ZodBoolean>;
    commit_fields: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strict>>;
