/**
 * Calls `action` for every item with at most `limit` calls under way, starting them in order. The results keep
 * the order of the items. The first rejection rejects the whole; calls already under way are not stopped.
 */
export declare function limitConcurrency<T, R>(items: readonly T[], limit: number, action: (item: T, index: number) => Promise<R>): Promise<R[]>;
