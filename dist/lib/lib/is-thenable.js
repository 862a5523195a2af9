/** Tells what `await` waits for: promises of any class and realm, and whatever else has a `then`. */
export function isThenable(value) {
    return (((typeof value === 'object' && value !== null) || typeof value === 'function') &&
        'then' in value &&
        typeof value.then === 'function');
}
