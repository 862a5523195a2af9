import { z } from 'zod';
/** Passes when at least one reply contains at least one of the patterns. */
export declare const contentIncludesAny: import("./check.ts").CheckDefinition<z.ZodObject<{
    patterns: z.ZodDefault<z.ZodArray<z.ZodString>>;
    case_sensitive: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>>;
