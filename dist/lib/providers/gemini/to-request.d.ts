import type { Content, GenerateContentConfig, GenerateContentParameters } from '@google/genai';
import type { CompletionRequest } from '../provider.ts';
/** A call without what stops it. */
export type GeminiCall = GenerateContentParameters & {
    readonly config: GenerateContentConfig;
};
/** A call in the terms of the SDK; only what is set is sent. */
export declare function toGeminiCall(model: string, request: CompletionRequest, contents: readonly Content[]): GeminiCall;
