import { z } from 'zod';
/** Passes when the reply has at most so many sentences. */
export declare const maxSentences: import("./check.ts").CheckDefinition<z.ZodObject<{
    max_sentences: z.ZodOptional<z.ZodNumber>;
    max: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>>;
