import type { KeyedCriterion } from './criterion-keys.ts';
/** Tells the judge that there is no later turn. */
export declare const LAST_TURN: string;
/** What a judge is told about its task. */
export declare function judgeSystemPrompt(description: string, criteria: readonly string[]): string;
/** The material: the transcript, or its skeleton, and what the author of the scenario wants the judge to know. */
export declare function judgeMaterial(transcript: string, { isLong, additionalContext, }: {
    readonly isLong: boolean;
    readonly additionalContext?: string | undefined;
}): string;
/** Asks a model that is offered no tools for the same in JSON. */
export declare function answerInText(criteria: readonly KeyedCriterion[], mayContinue: boolean): string;
