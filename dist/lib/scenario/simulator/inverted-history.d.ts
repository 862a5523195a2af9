import type { Message } from '../../model/message.ts';
import type { ModelMessage } from '../model-message.ts';
/** A conversation as a model sees it that plays the user. */
export interface InvertedHistory {
    readonly messages: readonly Message[];
    /** What the system said in between; kept, as no side of the conversation said it. */
    readonly system: readonly string[];
}
/**
 * Turns a conversation round, all of it at once: what the agent said comes from the user, its tool calls and their
 * results as plain words, and what the user said comes from the assistant. What a model thought is left out.
 */
export declare function invertHistory(messages: readonly ModelMessage[]): InvertedHistory;
