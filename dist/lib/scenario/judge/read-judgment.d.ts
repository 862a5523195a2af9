import { ProviderError } from '../../errors/provider-error.ts';
import type { ToolCall } from '../../model/message.ts';
import type { JudgeResult } from '../agent.ts';
import type { KeyedCriterion } from './criterion-keys.ts';
/** What a judgement is to hold. */
export interface JudgmentWish {
    readonly criteria: readonly KeyedCriterion[];
    /** A verdict has to come of it, so that going on decides nothing. */
    readonly isForced: boolean;
}
/** What a judge decided: that the conversation goes on, or a verdict. */
export type Judgment = 'continue' | JudgeResult;
/** The first call that decides anything; undefined where a judge only looks around, or goes on where it has to finish. */
export declare function decidingCall(calls: readonly ToolCall[], isForced: boolean): ToolCall | undefined;
/** What a deciding call says. Throws `ProviderError` with code `JUDGE_ARGUMENTS` where its arguments are no object. */
export declare function judgmentOfCall(call: ToolCall, criteria: readonly KeyedCriterion[]): Judgment;
/**
 * What an answer in text says: the whole text must be the JSON object, or one fenced block that holds it, as a judge may
 * quote what it judges. Throws `ProviderError` with code `JUDGE_NO_VERDICT` where it says nothing.
 */
export declare function judgmentOfText(text: string, { criteria, isForced }: JudgmentWish): Judgment;
/** What a judge did that went on where it had to finish. */
export declare const WENT_ON = "let the conversation go on where it was asked for a verdict";
/** The error for a judge that decided nothing. */
export declare function noVerdict(what: string): ProviderError;
/** The verdict of a judge that is asked without anything to judge by. */
export declare const NOTHING_TO_JUDGE: JudgeResult;
