import type { Completion, CompletionRequest, Provider } from '../providers/provider.ts';
import type { TurnRequest } from './turn-executor.ts';
/** Asks a model; yields pieces of the reply where it streams and returns the whole. */
export type ModelCall = (provider: Provider, request: CompletionRequest, signal: AbortSignal) => AsyncGenerator<string, Completion>;
/** Asks for the whole reply at once, which is its only piece. */
export declare const completeCall: ModelCall;
/** Asks for the reply piece by piece. */
export declare const streamCall: ModelCall;
/** How a turn wants its model asked. */
export declare function modelCallOf({ run, turn }: TurnRequest): ModelCall;
