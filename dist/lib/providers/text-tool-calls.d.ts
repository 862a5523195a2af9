import type { ScriptedToolCall } from './scripted-reply.ts';
/** Opens a tool call in a text. */
export declare const CALL_START = "<tool_call>";
/** A reply with its tool calls taken out of the text. */
export interface ParsedReply {
    readonly content: string;
    readonly toolCalls: readonly ScriptedToolCall[];
}
/**
 * Reads the tool calls that a reply has as text: between the marks, a missing end mark, a code fence and a list of calls
 * forgiven; or as nothing but the JSON of a call to a tool that was offered. What is no call stays text. Costs linear time.
 */
export declare function parseTextToolCalls(text: string, offered: ReadonlySet<string>): ParsedReply;
