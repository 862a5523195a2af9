import { z } from 'zod';
/** Passes when at least one call of a tool has all expected argument values. */
export declare const toolArgs: import("./check.ts").CheckDefinition<z.ZodObject<{
    tool_name: z.ZodString;
    expected_args: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<import("../lib/json.ts").JsonValue, unknown, z.core.$ZodTypeInternals<import("../lib/json.ts").JsonValue, unknown>>>>;
}, z.core.$strict>>;
