import { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
/** Passes when every call of a tool has the required arguments. */
export declare const toolCallsWithArgs: import("./check.ts").CheckDefinition<z.ZodObject<{
    tool_name: z.ZodDefault<z.ZodString>;
    expected_args: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>;
    required_args: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>;
    args_match: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
}, z.core.$strict>>;
