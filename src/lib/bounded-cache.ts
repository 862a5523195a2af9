/** Keeps the values used last, up to a limit, so that a long run does not grow without end. */
export interface BoundedCache<Value> {
  /** The value kept under the key, or a new one; what `create` throws passes through and nothing is kept. */
  getOrCreate(key: string, create: () => Value): Value;
  readonly size: number;
}

/** Builds a cache that forgets the value unused for longest when it holds more than `limit`. */
export function createBoundedCache<Value>(limit: number): BoundedCache<Value> {
  const kept = new Map<string, { readonly value: Value }>();
  return {
    getOrCreate(key, create) {
      const entry = kept.get(key) ?? { value: create() };
      // A Map iterates in insertion order: moving the key to the end keeps the oldest one first.
      kept.delete(key);
      kept.set(key, entry);
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
      return entry.value;
    },
    get size() {
      return kept.size;
    },
  };
}
