import { z } from 'zod';
/** Passes when the reply is not too short. */
export declare const minLength: import("./check.ts").CheckDefinition<z.ZodObject<{
    min: z.ZodOptional<z.ZodNumber>;
    min_characters: z.ZodOptional<z.ZodNumber>;
    min_chars: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>>;
