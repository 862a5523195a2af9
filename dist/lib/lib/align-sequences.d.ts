/** Two entries that belong together, or one without a partner. */
export type AlignedPair<T> = {
    readonly before: T;
    readonly now: T;
} | {
    readonly before: T;
    readonly now?: undefined;
} | {
    readonly before?: undefined;
    readonly now: T;
};
/**
 * Puts two sequences side by side, in order, so that the scores of the pairs add up to the most. Entries with a score
 * of 0 are never a pair.
 */
export declare function alignSequences<T>(before: readonly T[], now: readonly T[], score: (before: T, now: T) => number): readonly AlignedPair<T>[];
