import type { CompletionRequest } from './provider.ts';
/**
 * The SHA-256 of what a model is asked, in hex digits: prompt, messages, tools, and settings that may change its answer.
 * Times, costs and places in a scenario are no part of it, nor whether the answer is streamed.
 */
export declare function requestHash(request: CompletionRequest): string;
