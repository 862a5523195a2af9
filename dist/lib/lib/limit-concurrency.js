/**
 * Calls `action` for every item with at most `limit` calls under way, starting them in order. The results keep
 * the order of the items. The first rejection rejects the whole; calls already under way are not stopped.
 */
export async function limitConcurrency(items, limit, action) {
    const results = new Array(items.length);
    const waiting = items.entries();
    // All workers draw from one iterator, so no item is taken twice.
    const work = async () => {
        for (const [index, item] of waiting)
            results[index] = await action(item, index);
    };
    const workers = Math.min(items.length, Math.max(1, Math.floor(limit)));
    await Promise.all(Array.from({ length: workers }, work));
    return results;
}
