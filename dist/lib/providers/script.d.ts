import { type Invocation, type InvocationMode } from './invocation-log.ts';
import type { CompletionRequest } from './provider.ts';
import type { ScriptedChunk, ScriptedItem, ScriptedReply, ScriptedRule } from './scripted-reply.ts';
/** What becomes of a call that no script is left for: the default text, or an error. */
export type OnExhausted = 'default' | 'error';
/** The answers of a provider; the lists are copied and never consumed. */
export interface ScriptOptions {
    /** Answers to calls for a whole reply, in order. */
    readonly completions?: readonly ScriptedReply[];
    /** Answers to streamed calls, in order, each a list of pieces; independent of `completions`. */
    readonly streams?: readonly (readonly ScriptedChunk[])[];
    readonly rules?: readonly ScriptedRule[];
    /** @default the default text for a whole reply, an error for a stream */
    readonly onExhausted?: Partial<Readonly<Record<InvocationMode, OnExhausted>>>;
    /** @default `Done.` */
    readonly defaultText?: string;
    /** Lets nothing be left over and nothing be answered by default. @default false */
    readonly strict?: boolean;
    /** Lets streamed calls take from `completions` where no `streams` are given. @default false */
    readonly streamCompletions?: boolean;
    /** Lets calls for a whole reply take from `streams` where no `completions` are given. @default false */
    readonly completeStreams?: boolean;
}
/** The answers that are left. */
export interface Script {
    /** Takes the answer to a call. Throws `ProviderError` with code `SCRIPT_EXHAUSTED` where there is none. */
    take(request: CompletionRequest, invocation: Invocation): ScriptedItem;
    /** What is left, in words; undefined when nothing is. */
    leftover(): string | undefined;
}
/** Opens the script of a provider. */
export declare function openScript(provider: string, options: ScriptOptions): Script;
