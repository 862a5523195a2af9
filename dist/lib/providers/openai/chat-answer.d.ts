import { z } from 'zod';
import type { Usage } from '../../model/usage.ts';
import type { Answer } from '../answer.ts';
/** What Chat Completions counts; servers leave out what they do not know. */
export declare const chatUsageSchema: () => z.ZodObject<{
    prompt_tokens: z.ZodNumber;
    completion_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    prompt_tokens_details: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        cached_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$strip>>>;
    completion_tokens_details: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        reasoning_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
/** Reads an answer of Chat Completions. Throws `UnusableAnswer`. */
export declare function readChatAnswer(body: unknown, firstCall: number): Answer;
/** What the server counted of an answer, whether or not the answer can be used. */
export declare function usageOfChat(body: unknown): Usage | undefined;
/** The tokens in our words; undefined where nobody counted. */
export declare function chatUsage(usage: z.output<ReturnType<typeof chatUsageSchema>> | null | undefined): Usage | undefined;
