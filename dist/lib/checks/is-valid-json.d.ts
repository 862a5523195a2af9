import { z } from 'zod';
/** Passes when the reply is JSON. */
export declare const isValidJson: import("./check.ts").CheckDefinition<z.ZodObject<{
    allow_wrapped: z.ZodDefault<z.ZodBoolean>;
    extract_json: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>>;
