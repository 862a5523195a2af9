import type { CheckResult } from '../model/check.ts';
import type { MediaPart } from '../model/content-part.ts';
import type { Message, ValidationResult } from '../model/message.ts';
import type { RunError } from '../model/run-result.ts';
import { type Status } from '../model/status.ts';
import type { MessageCost } from '../model/usage.ts';
import type { ArenaConversationState, ToolStats } from '../state/state-store.ts';
/** A medium that the assistant answered with. */
export interface MediaOutput {
    readonly part: MediaPart;
    /** Index in the messages of the result. */
    readonly messageIndex: number;
    /** Index in the parts of that message. */
    readonly partIndex: number;
}
/** What a conversation came to. A failed one keeps what was said until then. */
export interface ConversationResult {
    readonly runId: string;
    /** Oldest first; the system message is among them. */
    readonly messages: readonly Message[];
    /** Tokens and money of all calls, those of simulated users and judges included. */
    readonly cost: MessageCost;
    /** Undefined when no tool was called. */
    readonly toolStats?: ToolStats;
    /** What guardrails found, in the order of the messages. */
    readonly violations: readonly ValidationResult[];
    readonly mediaOutputs: readonly MediaOutput[];
    /** Assertions of the whole conversation. */
    readonly conversationAssertions: readonly CheckResult[];
    /** Every check that was recorded. */
    readonly checks: readonly CheckResult[];
    readonly selfPlay: boolean;
    /** The first persona that took part. */
    readonly persona?: string;
    readonly status: Status;
    /** Whether the status is `failed` or `error`. */
    readonly failed: boolean;
    /** What broke the conversation off. */
    readonly error?: RunError;
    /** Why the conversation was not held to its end without having failed. */
    readonly skipReason?: string;
}
/** The result of a conversation, from what is stored of it. */
export declare function conversationResultOf({ id, messages: stored, checks, runMetadata, }: ArenaConversationState): ConversationResult;
