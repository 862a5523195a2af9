import { z } from 'zod';
/** Passes when the reply contains none of the words. */
export declare const bannedWords: import("./check.ts").CheckDefinition<z.ZodObject<{
    words: z.ZodOptional<z.ZodArray<z.ZodString>>;
    patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    case_sensitive: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>>;
