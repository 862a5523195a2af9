import type { ModelMessage } from '../model-message.ts';
/** The tokens a text is taken for. */
export declare function estimateTokens(text: string): number;
/** The conversation, one line for each message: its role and its content as JSON. */
export declare function transcriptLines(messages: readonly ModelMessage[]): readonly string[];
/** What stands for a transcript that is too long: the beginning of every line with its number, as far as they fit. */
export declare function skeletonOf(lines: readonly string[], tokens: number): string;
/** Whole lines by their numbers; those that do not fit into an answer are named. */
export declare function expandLines(lines: readonly string[], indices: readonly number[]): string;
/** Lines in which a pattern is found, in any case of letters; a pattern that is none is looked for as it stands. */
export declare function grepLines(lines: readonly string[], pattern: string): string;
