import type { Completion, CompletionRequest, Provider } from '../providers/provider.ts';
import type { TurnRequest } from './turn-executor.ts';
/** Looks at a reply while it streams; what it gives ends the stream. */
export type StreamWatch = (textSoFar: string) => Promise<StreamStop | undefined>;
/** Why a stream has to end. */
export interface StreamStop {
    /** Type of the guardrail that was violated. */
    readonly guardrail: string;
    /** Whether the piece that violated it is still passed on. */
    readonly isPieceShown: boolean;
}
/** A model's answer; part of one when its stream was stopped. */
export interface ModelAnswer extends Completion {
    readonly stoppedBy?: string;
}
/** Asks a model; yields pieces of the reply where it streams and returns the whole. */
export type ModelCall = (provider: Provider, request: CompletionRequest, signal: AbortSignal, watch: StreamWatch) => AsyncGenerator<string, ModelAnswer>;
/** Asks for the whole reply at once, which is its only piece. */
export declare const completeCall: ModelCall;
/** Asks for the reply piece by piece. Leaving the loop early closes the provider's stream, which stops the model. */
export declare const streamCall: ModelCall;
/** How a turn wants its model asked. */
export declare function modelCallOf({ run, turn }: Pick<TurnRequest, 'run' | 'turn'>): ModelCall;
