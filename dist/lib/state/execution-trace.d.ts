import type { Message } from '../model/message.ts';
import type { ConversationState, ExecutionTrace } from './state-store.ts';
/** The same conversation with each model call noted on the message it produced; other indices are ignored. */
export declare function attachTrace(state: ConversationState, trace: ExecutionTrace): ConversationState;
/** The same messages without what was noted of their model calls. */
export declare function withoutTraces(messages: readonly Message[]): readonly Message[];
/** Moves a trace that travels in the metadata onto the messages. */
export declare function moveTrace(state: ConversationState): ConversationState;
