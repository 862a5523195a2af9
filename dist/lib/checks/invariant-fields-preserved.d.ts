/** Passes when no argument that a tool once got is missing in its later calls. */
export declare const invariantFieldsPreserved: import("./check.ts").CheckDefinition<import("zod").ZodObject<{
    tool: import("zod").ZodOptional<import("zod").ZodString>;
    tool_name: import("zod").ZodOptional<import("zod").ZodString>;
    fields: import("zod").ZodArray<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
