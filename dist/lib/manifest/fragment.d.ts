import { z } from 'zod';
/** A piece of text that a template takes in by name. */
export declare const fragmentSchema: z.ZodObject<{
    name: z.ZodString;
    path: z.ZodOptional<z.ZodString>;
    required: z.ZodBoolean;
}, z.core.$strict>;
