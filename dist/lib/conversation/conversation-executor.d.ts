import type { PlannedRun } from '../plan/planned-run.ts';
import type { RunContext } from './run-context.ts';
export type ConversationKind = 'default' | 'duplex' | 'eval' | 'code-first';
/** A conversation to have. */
export interface ConversationRequest {
    readonly run: PlannedRun;
}
/** A piece of a conversation as it happens. */
export interface ConversationChunk {
    readonly turn: number;
    readonly delta: string;
}
/** Has one kind of conversation; messages and checks go to the store, nothing is returned. */
export interface ConversationExecutor {
    readonly kind: ConversationKind;
    execute(request: ConversationRequest, context: RunContext): Promise<void>;
    executeStream(request: ConversationRequest, context: RunContext): AsyncIterable<ConversationChunk>;
}
