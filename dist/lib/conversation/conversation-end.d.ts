import type { RunMetadata } from '../state/state-store.ts';
/** How a conversation ended, beside what its checks found. Empty for one that came to its end. */
export type ConversationEnd = Pick<RunMetadata, 'error' | 'skipReason'>;
/** Why conversations are missing after the execution was called off. */
export declare const ABORTED = "The execution was called off.";
/**
 * The end of a conversation that threw. One that was called off for a reason of ours, such as its time, tells it; one
 * that ran out of money was skipped.
 */
export declare function endOfFailure(error: unknown, { aborted, reason }: AbortSignal): ConversationEnd;
