/** Keeps the values used last, up to a limit, so that a long run does not grow without end. */
export interface BoundedCache<Value> {
    /** The value kept under the key, or a new one; what `create` throws passes through and nothing is kept. */
    getOrCreate(key: string, create: () => Value): Value;
    readonly size: number;
}
/** Builds a cache that forgets the value unused for longest when it holds more than `limit`. */
export declare function createBoundedCache<Value>(limit: number): BoundedCache<Value>;
