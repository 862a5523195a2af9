import type { Usage } from '../model/usage.ts';
import type { CompletionRequest } from './provider.ts';
/** A token is four bytes; the system prompt counts on every call, so that a longer prompt costs more. */
export declare function estimateUsage({ system, messages }: CompletionRequest, text: string): Usage;
