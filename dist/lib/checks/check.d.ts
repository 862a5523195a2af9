import type { z } from 'zod';
import type { CheckOutcome, CheckScope } from '../model/check.ts';
import type { Message, ToolCall } from '../model/message.ts';
import type { JudgePort } from './judge.ts';
/** A tool call and the message it stands in. */
export interface RecordedToolCall extends ToolCall {
    readonly turn: number;
    /** Index of the message in the conversation. */
    readonly messageIndex: number;
}
/** What a check judges. */
export interface CheckSubject {
    readonly scope: CheckScope;
    /** The last assistant message in scope; undefined when there is none. */
    readonly reply: Message | undefined;
    /** Messages in scope: those of the turn, or the whole conversation. */
    readonly messages: readonly Message[];
    /** Everything said so far, whatever the scope. */
    readonly conversation: readonly Message[];
    /** Tool calls in scope, in order. */
    readonly toolCalls: readonly RecordedToolCall[];
}
/** Services a check may need; everything that touches the world comes in here. */
export interface CheckContext {
    /** Reads a file named by a parameter; relative paths start at the file that configures the check. */
    readText(file: string): Promise<string>;
    /** Asks a judge of the arena. */
    readonly judge: JudgePort;
    readonly signal: AbortSignal;
}
/** A parameter that names a file, and what the file must hold. */
export interface CheckFile {
    readonly param: string;
    /** Throws an Error that says why a text is of no use. */
    examine(text: string): void;
}
/** One named, pure judgement. `type` is the YAML word and the file is named after it. */
export interface CheckDefinition<Params extends z.ZodType = z.ZodType> {
    readonly type: string;
    readonly aliases?: readonly string[];
    readonly scope: CheckScope | 'both';
    /** Its parameters name a judge and a prompt of the arena, which must exist. */
    readonly asksJudge?: true;
    /**
     * Present where a violation in part of a reply cannot be undone by more text, so that a stream can be judged as it
     * grows: at any character, or only where a word has ended, since a longer word may be another one.
     */
    readonly streaming?: 'characters' | 'words';
    /** One sentence for the reference page. */
    readonly description: string;
    /** Strict object; unknown keys are the author's mistake. */
    readonly params: Params;
    /** Why a check with these parameters can never fail, such as `"words" is empty`; undefined when it can. */
    idle?(params: z.output<Params>): string | undefined;
    /** Lets a file be looked at before anything runs. */
    readonly file?: CheckFile;
    evaluate(subject: CheckSubject, params: z.output<Params>, context: CheckContext): CheckOutcome | Promise<CheckOutcome>;
    /** Cuts a text off where it stops passing; absent where a shorter text is no remedy. */
    truncate?(text: string, params: z.output<Params>): string;
}
/** A check as it is written: its parameters may be made when somebody asks for them, as most runs use few checks. */
export type WrittenCheck<Params extends z.ZodType> = Omit<CheckDefinition<Params>, 'params'> & {
    readonly params: Params | (() => Params);
};
/** Makes a definition whose `evaluate` sees the parsed parameters. */
export declare function defineCheck<Params extends z.ZodType>(check: WrittenCheck<Params>): CheckDefinition<Params>;
