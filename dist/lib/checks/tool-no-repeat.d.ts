import { z } from 'zod';
/** Passes when no tool was called too often in a row. */
export declare const toolNoRepeat: import("./check.ts").CheckDefinition<z.ZodObject<{
    tools: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tool_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
    max_repeats: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>>;
