import type { JsonValue } from '../lib/json.ts';
import type { ContentPart } from './content-part.ts';
import type { MessageCost } from './usage.ts';
/** Who a message is from; `tool` answers a call of the assistant. */
export type Role = 'system' | 'user' | 'assistant' | 'tool';
/** A model's request to call a tool. */
export interface ToolCall {
    readonly id: string;
    readonly name: string;
    /** Arguments as the model gave them, parsed. */
    readonly args: JsonValue;
    /** What the model wants back with its call, letter by letter; means nothing to anybody else. */
    readonly signature?: string;
}
/** What a tool answered to a call; `content` is the text the model sees. */
export interface ToolResult {
    readonly id: string;
    readonly name: string;
    readonly content: string;
    /** Why the tool failed; absent when it did not. */
    readonly error?: string;
    readonly latencyMs: number;
}
/** What a guardrail found on a reply. */
export interface ValidationResult {
    /** The guardrail's check type, such as `banned_words`. */
    readonly validatorType: string;
    readonly passed: boolean;
    readonly details?: JsonValue;
    readonly turn: number;
    /** RFC 3339 time. */
    readonly timestamp: string;
}
/** One message of a conversation, as the state store keeps it. */
export interface Message {
    readonly role: Role;
    /** Text of the message; for role `tool` the text of the result. */
    readonly content: string;
    /** What the message says in words and media; `content` is then the words of the parts. Absent for plain text. */
    readonly parts?: readonly ContentPart[];
    /** The 0-based index in the scenario's `turns[]` this message belongs to; 0 for the system message. */
    readonly turn: number;
    /** Which repetition of a self-play turn, from 0. */
    readonly iteration?: number;
    readonly toolCalls?: readonly ToolCall[];
    readonly toolResult?: ToolResult;
    /** RFC 3339 time. */
    readonly timestamp: string;
    readonly latencyMs?: number;
    /** Of everything it took to come about. */
    readonly cost?: MessageCost;
    /** The part of `cost` that went into summaries of what was said before. */
    readonly summaryCost?: MessageCost;
    readonly validations?: readonly ValidationResult[];
    readonly meta?: {
        readonly [key: string]: JsonValue;
    };
}
