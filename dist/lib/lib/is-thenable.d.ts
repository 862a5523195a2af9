/** Tells what `await` waits for: promises of any class and realm, and whatever else has a `then`. */
export declare function isThenable(value: unknown): value is PromiseLike<unknown>;
