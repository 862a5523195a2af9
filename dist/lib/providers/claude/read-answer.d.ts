import { z } from 'zod';
import type { Usage } from '../../model/usage.ts';
import type { Answer } from '../answer.ts';
/** Tokens as the API counts them; what was cached is not a part of `input_tokens`. */
export declare const claudeUsageSchema: () => z.ZodObject<{
    input_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    output_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    cache_read_input_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    cache_creation_input_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    output_tokens_details: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        thinking_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;
/** Tokens as the API counts them. */
export type ClaudeUsage = z.infer<ReturnType<typeof claudeUsageSchema>>;
/** The parts of an answer of the Messages API that are read. */
export declare const claudeMessageSchema: () => z.ZodObject<{
    content: z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
        type: z.ZodLiteral<"text">;
        text: z.ZodString;
    }, z.core.$loose>, z.ZodObject<{
        type: z.ZodLiteral<"tool_use">;
        id: z.ZodString;
        name: z.ZodString;
        input: z.ZodJSONSchema;
    }, z.core.$loose>, z.ZodObject<{
        type: z.ZodString;
    }, z.core.$loose>]>>;
    stop_reason: z.ZodString;
    usage: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        input_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        output_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        cache_read_input_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        cache_creation_input_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        output_tokens_details: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            thinking_tokens: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        }, z.core.$loose>>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;
/** What a model said; throws `ProviderError` for an answer that cannot be used. */
export declare function readClaudeAnswer(provider: string, value: unknown): Answer;
/** What the server counted of an answer, whether or not the answer can be used. */
export declare function usageOfAnswer(value: unknown): Usage | undefined;
/** Undefined where a gateway left out what it did not count. */
export declare function toUsage(usage: ClaudeUsage): Usage | undefined;
