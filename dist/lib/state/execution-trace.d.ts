import type { ConversationState, ExecutionTrace } from './state-store.ts';
/** The same conversation with each model call noted on the message it produced; other indices are ignored. */
export declare function attachTrace(state: ConversationState, trace: ExecutionTrace): ConversationState;
/** Moves a trace that travels in the metadata onto the messages. */
export declare function moveTrace(state: ConversationState): ConversationState;
