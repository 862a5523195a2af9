import type { ToolResult } from '../model/message.ts';
import type { CheckSubject, RecordedToolCall } from './check.ts';
/** A tool call and what the tool answered. */
export interface ToolTrace {
    readonly call: RecordedToolCall;
    /** Undefined when there is no answer, such as when the conversation broke off before. */
    readonly result: ToolResult | undefined;
}
/**
 * The tool calls in scope with their answers, in order. Call ids may repeat from one round to the next, so an answer
 * is looked for between its call and the next reply only.
 */
export declare function traceToolCalls({ toolCalls, conversation }: CheckSubject): readonly ToolTrace[];
/** Why a call failed; undefined when it did not, or was never answered. */
export declare function errorOf({ result }: ToolTrace): string | undefined;
/** The calls of one tool; of every tool when none is named. */
export declare function tracesOf(subject: CheckSubject, tool: string | undefined): readonly ToolTrace[];
