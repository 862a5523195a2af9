/** What a judge is asked. */
export interface JudgeQuestion {
    /** Name of the judge; the arena's first one when absent. */
    readonly judge?: string;
    /** Name of the prompt; the arena's default, or a built-in one, when absent. */
    readonly prompt?: string;
    /** Model that answers, instead of the judge's own. */
    readonly model?: string;
    /** Instructions as they stand, instead of a prompt. */
    readonly system?: string;
    readonly criteria: string;
    readonly rubric: string;
    /** The conversation as text; empty when the judge is not to see it. */
    readonly conversation: string;
    /** The reply under judgement. */
    readonly response: string;
    /** Index of the turn the reply belongs to. */
    readonly turn: number;
    readonly temperature: number;
    readonly maxTokens?: number;
    /** An answer that was no verdict, and why; the judge is shown both and asked again. */
    readonly refused?: {
        readonly answer: string;
        readonly reason: string;
    };
}
/** What a judge answered. */
export interface JudgeAnswer {
    readonly text: string;
    /** Answered by a default because no script was given. */
    readonly unscripted?: boolean;
}
/** Asks a model for a verdict. Throws `ArenaError` when it cannot be asked. */
export type JudgePort = (question: JudgeQuestion) => Promise<JudgeAnswer>;
