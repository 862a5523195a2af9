/** Passes when none of the named agents was called. */
export declare const agentNotInvoked: import("./check.ts").CheckDefinition<import("zod").ZodObject<{
    agents: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
    agent_names: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodString>>;
}, import("zod/v4/core").$strict>>;
