import type { Message } from '../model/message.ts';
import type { ModelMessage } from './model-message.ts';
interface StoredFacts {
    readonly turn: number;
    readonly traceId: string;
    readonly timestamp: string;
    readonly latencyMs?: number;
}
/** A message as the state store keeps it; each result of a tool is one of its own. */
export declare function toStoredMessages(message: ModelMessage, id: string, facts: StoredFacts): readonly Message[];
export {};
