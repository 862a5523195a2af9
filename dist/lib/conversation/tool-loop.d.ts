import type { Message } from '../model/message.ts';
import type { TraceEntry } from '../state/state-store.ts';
import type { ModelAnswer, ModelCall } from './call-model.ts';
import type { RunContext } from './run-context.ts';
import { type TurnRequest } from './turn-executor.ts';
/** A conversation under way; the loop adds to it. */
export interface Draft {
    readonly messages: Message[];
    /** The model calls of the turn. */
    readonly calls: TraceEntry[];
    unscripted: boolean;
}
/** A turn whose reply is being made. */
export interface TurnUnderWay {
    readonly request: TurnRequest;
    /** Starts with what was said before the reply. */
    readonly draft: Draft;
    readonly context: RunContext;
    /** How the model is asked. */
    readonly call: ModelCall;
}
/** Words of a reply as they come in; after the last of them the reply as a whole. */
export type ReplyPiece = string | ModelAnswer;
/**
 * Asks the model, answers its tool calls in order, and asks again until it answers without any. Every message goes
 * to the draft at once, so that nothing is lost when a later step throws. Yields the pieces of the replies.
 */
export declare function runToolLoop(turn: TurnUnderWay): AsyncGenerator<ReplyPiece, void>;
