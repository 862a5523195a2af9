/**
 * Where the entries of a sequence stand in a list, in order and with anything between them. Ends at the first entry
 * that is not found, so a complete match has as many indices as the sequence has entries.
 */
export declare function matchSubsequence(list: readonly string[], sequence: readonly string[]): readonly number[];
