/**
 * The two-sided p-value of the exact McNemar test: how likely pairs that changed would split at least this unevenly if
 * both directions were equally likely. 1 where none changed.
 */
export declare function mcnemarExact(worse: number, better: number): number;
