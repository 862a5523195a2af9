import { z } from 'zod';
/** Passes when the reply contains every required text. */
export declare const requiredFields: import("./check.ts").CheckDefinition<z.ZodObject<{
    required_fields: z.ZodOptional<z.ZodArray<z.ZodString>>;
    fields: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>>;
