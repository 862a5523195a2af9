/** Passes when no tool call failed. */
export declare const noToolErrors: import("./check.ts").CheckDefinition<import("zod").ZodObject<{
    tools: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
    tool_names: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
}, import("zod/v4/core").$strict>>;
