import type { Clock } from '../lib/clock.ts';
import type { Message } from '../model/message.ts';
import type { CompletionRequest, ToolOffer } from './provider.ts';
/** How an answer was asked for: whole, or in pieces. */
export type InvocationMode = 'complete' | 'stream';
/** What a provider was shown in one call; frozen at every depth. */
export interface Invocation {
    /** From 0, over both modes. */
    readonly index: number;
    readonly mode: InvocationMode;
    /** The system prompt; not repeated in `messages`. */
    readonly system: string;
    /** User, assistant and tool messages, oldest first. */
    readonly messages: readonly Message[];
    /** Undefined when no tools were offered. */
    readonly tools: readonly ToolOffer[] | undefined;
    /** 0.7 when the request names none. */
    readonly temperature: number;
    /** 4096 when the request names none. */
    readonly maxTokens: number;
    readonly toolChoice: string | undefined;
    /** When it was called, ISO 8601. */
    readonly at: string;
}
/** Notes what a provider is shown. */
export interface InvocationLog {
    /** The live list. */
    readonly invocations: readonly Invocation[];
    /** The last call, kept or not. */
    readonly last: Pick<Invocation, 'index' | 'messages'> | undefined;
    note(mode: InvocationMode, request: CompletionRequest): Invocation;
}
/** Creates a log; one that keeps nothing is for those who count calls alone, and copies nothing. */
export declare function createInvocationLog(clock: Clock, keeps?: boolean): InvocationLog;
/** What the user said last, for messages; cut to a line. */
export declare function lastUserText({ messages }: Pick<CompletionRequest, 'messages'>): string;
