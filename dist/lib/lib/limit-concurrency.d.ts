/**
 * Calls `action` for every item with at most `limit` calls under way, at least one, starting them in order. The results
 * keep the order of the items. After a rejection no further call starts; the whole rejects with the first one once the
 * calls under way are over.
 */
export declare function limitConcurrency<T, R>(items: readonly T[], limit: number, action: (item: T, index: number) => Promise<R>): Promise<R[]>;
