import { z } from 'zod';
/** Passes when no reply contains any of the patterns. */
export declare const contentNotIncludes: import("./check.ts").CheckDefinition<z.ZodObject<{
    patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    words: z.ZodOptional<z.ZodArray<z.ZodString>>;
    case_sensitive: z.ZodDefault<z.ZodBoolean>;
    match_mode: z.ZodDefault<z.ZodEnum<{
        substring: "substring";
        word_boundary: "word_boundary";
    }>>;
}, z.core.$strict>>;
