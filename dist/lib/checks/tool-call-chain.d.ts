import { z } from 'zod';
/** Passes when tools were called in a given order and every call of the chain meets its conditions. */
export declare const toolCallChain: import("./check.ts").CheckDefinition<z.ZodObject<{
    steps: z.ZodOptional<z.ZodArray<z.ZodObject<{
        tool: z.ZodString;
        expected_args: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<import("../lib/json.ts").JsonValue, unknown, z.core.$ZodTypeInternals<import("../lib/json.ts").JsonValue, unknown>>>>;
        args_match: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
        result_includes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        result_matches: z.ZodOptional<z.ZodString>;
        no_error: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>>;
    chain: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>>;
