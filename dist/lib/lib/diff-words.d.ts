/** A piece of text that stayed, went or came. */
export interface TextPiece {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
}
/** How two texts differ, and the comparisons of words it took to find out. */
export interface WordDiff {
    readonly pieces: readonly TextPiece[];
    readonly work: number;
}
/**
 * The difference of two texts by words: pieces that are the same or removed make `before`, pieces that are the same or
 * added make `now`. Texts that would take more than `budget` comparisons are replaced as a whole between their common
 * beginning and end.
 */
export declare function diffWords(before: string, now: string, budget: number): WordDiff;
