import type { Completion, CompletionRequest, Provider } from '../providers/provider.ts';
/** Asks a model; yields pieces of the reply where it streams and returns the whole. */
export type ModelCall = (provider: Provider, request: CompletionRequest, signal: AbortSignal) => AsyncGenerator<string, Completion>;
/** Asks for the whole reply at once, which is its only piece. */
export declare const completeCall: ModelCall;
/** Asks for the reply piece by piece. */
export declare const streamCall: ModelCall;
