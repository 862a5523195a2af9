import { z } from 'zod';
/** Passes when every named tool was called often enough. */
export declare const toolsCalled: import("./check.ts").CheckDefinition<z.ZodObject<{
    tools: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tool_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
    min_calls: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>>;
