import { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
/** Passes when no tool call has an argument with a forbidden value. */
export declare const toolsNotCalledWithArgs: import("./check.ts").CheckDefinition<z.ZodObject<{
    tool_name: z.ZodDefault<z.ZodString>;
    forbidden_args: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>;
    excluded_args: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>;
}, z.core.$strict>>;
