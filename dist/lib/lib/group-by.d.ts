/** Entries by a key, keys in the order in which they first come. */
export declare function groupBy<T, K>(entries: Iterable<T>, keyOf: (entry: T) => K): ReadonlyMap<K, readonly T[]>;
