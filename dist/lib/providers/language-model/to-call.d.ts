import type { CompletionRequest } from '../provider.ts';
import type { LanguageModelCall } from './language-model.ts';
/** A request as a model object of the AI SDK takes it; the signal is added by whoever calls. */
export declare function toCall(request: CompletionRequest): LanguageModelCall;
