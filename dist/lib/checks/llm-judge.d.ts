import { z } from 'zod';
/** Passes when a judge model passes the reply. */
export declare const llmJudge: import("./check.ts").CheckDefinition<z.ZodObject<{
    conversation_aware: z.ZodDefault<z.ZodBoolean>;
    criteria: z.ZodDefault<z.ZodString>;
    rubric: z.ZodDefault<z.ZodString>;
    judge: z.ZodOptional<z.ZodString>;
    prompt: z.ZodOptional<z.ZodString>;
    model: z.ZodOptional<z.ZodString>;
    system_prompt: z.ZodOptional<z.ZodString>;
    temperature: z.ZodDefault<z.ZodNumber>;
    max_tokens: z.ZodOptional<z.ZodInt>;
    min_score: z.ZodOptional<z.ZodNumber>;
    expected: z.ZodDefault<z.ZodEnum<{
        pass: "pass";
        fail: "fail";
    }>>;
}, z.core.$strict>>;
