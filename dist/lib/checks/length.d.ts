import { z } from 'zod';
/** Passes when the reply is not too long. */
export declare const length: import("./check.ts").CheckDefinition<z.ZodObject<{
    max_characters: z.ZodOptional<z.ZodNumber>;
    max_chars: z.ZodOptional<z.ZodNumber>;
    max: z.ZodOptional<z.ZodNumber>;
    max_tokens: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>>;
