/** Passes when a tool, or all tools together, were called neither too rarely nor too often. */
export declare const toolCallCount: import("./check.ts").CheckDefinition<import("zod").ZodObject<{
    tool: import("zod").ZodOptional<import("zod").ZodString>;
    tool_name: import("zod").ZodOptional<import("zod").ZodString>;
    min: import("zod").ZodOptional<import("zod").ZodInt>;
    max: import("zod").ZodOptional<import("zod").ZodInt>;
}, import("zod/v4/core").$strict>>;
