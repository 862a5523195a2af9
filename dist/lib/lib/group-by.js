/** Entries by a key, keys in the order in which they first come. */
export function groupBy(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return groups;
}
