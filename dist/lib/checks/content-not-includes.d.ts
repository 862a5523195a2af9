import { z } from 'zod';
/** Passes when no reply contains any of the patterns. */
export declare const contentNotIncludes: import("./check.ts").CheckDefinition<z.ZodObject<{
    patterns: z.ZodDefault<z.ZodArray<z.ZodString>>;
    case_sensitive: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>>;
