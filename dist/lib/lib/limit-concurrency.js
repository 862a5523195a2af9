/**
 * Calls `action` for every item with at most `limit` calls under way, at least one, starting them in order. The results
 * keep the order of the items. After a rejection no further call starts; the whole rejects with the first one once the
 * calls under way are over.
 */
export async function limitConcurrency(items, limit, action) {
    const results = new Array(items.length);
    const failures = [];
    const waiting = items.entries();
    // All workers draw from one iterator, so no item is taken twice.
    const work = async () => {
        for (const [index, item] of waiting) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await action(item, index);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    // A limit that is no number counts as the least.
    const workers = Math.min(items.length, Math.max(1, Math.floor(limit) || 1));
    await Promise.all(Array.from({ length: workers }, work));
    if (failures.length > 0)
        throw failures[0];
    return results;
}
