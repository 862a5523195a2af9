import type { JsonValue } from '../lib/json.ts';
import type { ContentPart } from '../model/content-part.ts';
import type { MessageCost, Usage } from '../model/usage.ts';
import type { Invocation } from './invocation-log.ts';
import type { CompletionRequest, FinishReason } from './provider.ts';
/** A tool call in a script. */
export interface ScriptedToolCall {
    /** @default one made of the numbers of the call and of its answer */
    readonly id?: string;
    readonly name: string;
    /** @default no arguments: an empty object */
    readonly args?: JsonValue;
    /** As in a message's tool call. */
    readonly signature?: string;
}
/** What a model says in a script; a message of a conversation is one. */
export interface ScriptedMessage {
    readonly content?: string;
    /** What the answer says beyond text. */
    readonly parts?: readonly ContentPart[];
    readonly toolCalls?: readonly ScriptedToolCall[];
    /** @default `tool_calls` where there are any, else `stop` */
    readonly finishReason?: FinishReason;
    /** @default that of the provider's options, else an estimate of four bytes a token */
    readonly usage?: Usage;
    /** Instead of the price of the usage. */
    readonly cost?: MessageCost;
    /** Marks the run as answered by a default. */
    readonly unscripted?: boolean;
}
/** Makes a reply when it is asked for. */
export type ReplyFunction = (request: CompletionRequest, invocation: Invocation) => ScriptedReply | Promise<ScriptedReply>;
/** An answer in a script: words, a message, an error to throw, or a function that gives one of these. */
export type ScriptedReply = string | ScriptedMessage | Error | ReplyFunction;
/** A piece of a streamed answer; an error breaks the stream off at its place. */
export type ScriptedChunk = string | ScriptedMessage | Error;
/** An answer, or the pieces of one. */
export type ScriptedItem = ScriptedReply | readonly ScriptedChunk[];
/** An answer to every request it matches; rules come before the queues. */
export interface ScriptedRule {
    match(request: CompletionRequest): boolean;
    readonly reply: ScriptedItem;
    /** Serves one call alone, and is a part of the script that has to be consumed. @default false */
    readonly once?: boolean;
}
/** Tells pieces from a whole answer. */
export declare function isChunkList(item: ScriptedItem): item is readonly ScriptedChunk[];
/** The message that pieces make: words and calls joined, of everything else the last that says it. */
export declare function joinChunks(chunks: readonly Exclude<ScriptedChunk, Error>[]): ScriptedMessage;
