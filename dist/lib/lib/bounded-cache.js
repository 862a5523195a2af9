/** Builds a cache that forgets the value unused for longest when it holds more than `limit`. */
export function createBoundedCache(limit) {
    const kept = new Map();
    return {
        getOrCreate(key, create) {
            const entry = kept.get(key) ?? { value: create() };
            // A Map iterates in insertion order: moving the key to the end keeps the oldest one first.
            kept.delete(key);
            kept.set(key, entry);
            const [oldest] = kept.keys();
            if (kept.size > limit && oldest !== undefined)
                kept.delete(oldest);
            return entry.value;
        },
        get size() {
            return kept.size;
        },
    };
}
