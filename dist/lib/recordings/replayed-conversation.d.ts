import type { ToolCall } from '../model/message.ts';
import type { MessageCost } from '../model/usage.ts';
import type { RecordedSpeaker } from './recorded-run.ts';
/** One recorded reply. */
export interface ReplayedReply {
    readonly content: string;
    readonly toolCalls: readonly ToolCall[];
    /** What the user had said before it; undefined where nobody had. */
    readonly asked?: string;
    /** Undefined where the recording does not know. */
    readonly cost?: MessageCost;
    /** Whose reply it is; undefined where a recording tells only what assistants said. */
    readonly speaker?: RecordedSpeaker;
    /** Id of the provider that gave it, where the recording knows. */
    readonly provider?: string;
    /** Which reply of its speaker it is, from 1. */
    readonly number: number;
}
/** One recorded conversation, of whatever format. */
export interface ReplayedConversation {
    /** What it was a run of, where the recording knows. */
    readonly scenario?: string;
    readonly provider?: string;
    readonly trial?: number;
    /** In the order they were given. */
    readonly replies: readonly ReplayedReply[];
}
/** A message of any recorded format. */
export interface SaidMessage {
    readonly role: string;
    readonly content: string;
    readonly toolCalls: readonly ToolCall[];
    readonly cost?: MessageCost;
}
/** The replies among messages, each with what the user had said before it. */
export declare function repliesAmong(messages: readonly SaidMessage[]): readonly ReplayedReply[];
