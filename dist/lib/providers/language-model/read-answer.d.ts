import type { Answer } from '../answer.ts';
/** Reads what a model object of the AI SDK answered. Throws `UnusableAnswer` for what is no answer. */
export declare function readAnswer(value: unknown): Answer;
