import { z } from 'zod';
import type { Usage } from '../../model/usage.ts';
import type { Answer } from '../answer.ts';
declare const responseSchema: () => z.ZodObject<{
    candidates: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        content: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            parts: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
                text: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                thought: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
                thoughtSignature: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                functionCall: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                    name: z.ZodString;
                    args: z.ZodOptional<z.ZodNullable<z.ZodJSONSchema>>;
                }, z.core.$loose>>>;
                inlineData: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                    mimeType: z.ZodString;
                    data: z.ZodString;
                }, z.core.$loose>>>;
            }, z.core.$loose>>>>;
        }, z.core.$loose>>>;
        finishReason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>>;
    promptFeedback: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        blockReason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        blockReasonMessage: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
    usageMetadata: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        promptTokenCount: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        toolUsePromptTokenCount: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        candidatesTokenCount: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        thoughtsTokenCount: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        cachedContentTokenCount: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;
/** The parts of an answer of the Gemini API that are read; a stream is a list of them. */
export type GeminiResponse = z.infer<ReturnType<typeof responseSchema>>;
/** Reads one answer, or one piece of a stream. */
export declare function parseGeminiResponse(provider: string, value: unknown): GeminiResponse;
/** The words of an answer; a model's thoughts are not among them. */
export declare function textOfResponse(response: GeminiResponse): string;
/**
 * What a model said, in one answer or in the pieces of a stream; throws `ProviderError` for what cannot be used.
 * `callsBefore` is how many calls of tools the conversation holds, to name those without an id.
 */
export declare function readGeminiAnswer(provider: string, responses: readonly GeminiResponse[], callsBefore: number): Answer;
/** Whether the model says why it stopped. */
export declare function isFinished({ candidates }: GeminiResponse): boolean;
/** The counts of the last piece are those of the whole. */
export declare function readUsage(responses: readonly GeminiResponse[]): Usage | undefined;
export {};
