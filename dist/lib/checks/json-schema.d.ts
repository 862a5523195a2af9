import { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
/** Passes when the reply is JSON that fits a JSON Schema. */
export declare const jsonSchema: import("./check.ts").CheckDefinition<z.ZodObject<{
    allow_wrapped: z.ZodDefault<z.ZodBoolean>;
    extract_json: z.ZodDefault<z.ZodBoolean>;
    schema: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>;
    schema_file: z.ZodOptional<z.ZodString>;
}, z.core.$strict>>;
