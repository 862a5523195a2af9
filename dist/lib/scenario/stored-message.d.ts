import type { Message } from '../model/message.ts';
import type { ModelMessage } from './model-message.ts';
/** What is known of a message when it is added. */
export interface MessageFacts {
    readonly turn: number;
    readonly traceId: string;
    /** RFC 3339. */
    readonly timestamp: string;
    /** Of the call that gave it. */
    readonly latencyMs?: number;
}
/** A message as the state store keeps it; each result of a tool is one of its own. */
export declare function toStoredMessages(message: ModelMessage, id: string, facts: MessageFacts): readonly Message[];
