import { z } from 'zod';
/** Passes when the reply contains every pattern. */
export declare const contentIncludes: import("./check.ts").CheckDefinition<z.ZodObject<{
    patterns: z.ZodDefault<z.ZodArray<z.ZodString>>;
    case_insensitive: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>>;
