/** Passes when none of the named tools was called. */
export declare const toolsNotCalled: import("./check.ts").CheckDefinition<import("zod").ZodObject<{
    tools: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
    tool_names: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
}, import("zod/v4/core").$strict>>;
