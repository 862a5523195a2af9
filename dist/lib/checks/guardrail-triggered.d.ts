import { z } from 'zod';
/** Passes when a guardrail did, or did not, fire on the reply. */
export declare const guardrailTriggered: import("./check.ts").CheckDefinition<z.ZodObject<{
    validator_type: z.ZodOptional<z.ZodString>;
    validator: z.ZodOptional<z.ZodString>;
    should_trigger: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>>;
