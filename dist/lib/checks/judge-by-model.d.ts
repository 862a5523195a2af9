import { z } from 'zod';
import type { CheckOutcome } from '../model/check.ts';
import type { CheckContext, CheckSubject } from './check.ts';
/** Parameters of every check that a model judges. */
export declare const judgeFields: {
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
};
/** How the conversation reaches the judge. */
export declare const conversationAware: z.ZodBoolean;
declare const params: z.ZodObject<{
    conversation_aware: z.ZodBoolean;
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
}, z.core.$strip>;
type JudgeParams = z.output<typeof params>;
/**
 * Lets a model judge the last reply in scope. An answer that is no verdict is shown to the judge once, with what is
 * wrong; a judge that still cannot decide, or cannot be asked, makes an `error`, never a failure.
 */
export declare function judgeByModel(subject: CheckSubject, asked: JudgeParams, context: CheckContext): Promise<CheckOutcome>;
export {};
