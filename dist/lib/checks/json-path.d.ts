import { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
/** Passes when what a JMESPath expression selects from the reply's JSON is as expected. */
export declare const jsonPath: import("./check.ts").CheckDefinition<z.ZodObject<{
    allow_wrapped: z.ZodDefault<z.ZodBoolean>;
    extract_json: z.ZodDefault<z.ZodBoolean>;
    jmespath_expression: z.ZodOptional<z.ZodString>;
    expression: z.ZodOptional<z.ZodString>;
    expected: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
    contains: z.ZodOptional<z.ZodArray<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>;
    min: z.ZodOptional<z.ZodNumber>;
    max: z.ZodOptional<z.ZodNumber>;
    min_results: z.ZodDefault<z.ZodNumber>;
    max_results: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>;
