import { type JsonValue } from '../lib/json.ts';
import type { Message } from '../model/message.ts';
import type { ModelMessage, ToolCallPart } from './model-message.ts';
interface StoredFacts {
    readonly turn: number;
    readonly traceId: string;
    readonly timestamp: string;
    readonly latencyMs?: number;
}
/** A message as the state store keeps it; each result of a tool is one of its own. */
export declare function toStoredMessages(message: ModelMessage, id: string, facts: StoredFacts): readonly Message[];
/** The words of a message; media are named in brackets, reasoning and calls of tools are left out. */
export declare function wordsOf({ content }: ModelMessage): string;
/** The calls of tools in a message, in order. */
export declare function toolCallsOf({ content }: ModelMessage): readonly ToolCallPart[];
/** What a tool answered, as text. */
export declare function textOfOutput(output: JsonValue): string;
export {};
