/**
 * Where the entries of a sequence stand in a list, in order and with anything between them. Ends at the first entry
 * that is not found, so a complete match has as many indices as the sequence has entries.
 */
export function matchSubsequence(list, sequence) {
    const indices = [];
    for (const entry of sequence) {
        const index = list.indexOf(entry, (indices.at(-1) ?? -1) + 1);
        if (index < 0)
            break;
        indices.push(index);
    }
    return indices;
}
