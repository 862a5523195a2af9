/** Made once: a signal that is given no reason makes an error with a stack for every call. */
const LEFT = new Error('nobody waits for the rest of the answer');
/**
 * Follows a signal that outlives the call it is given to. Whoever listens to such a signal once for every call, and
 * leaves its listener there, fills it up.
 */
export function followSignal(outer) {
    const own = new AbortController();
    const follow = () => own.abort(outer.reason);
    if (outer.aborted)
        follow();
    else
        outer.addEventListener('abort', follow, { once: true });
    const release = () => outer.removeEventListener('abort', follow);
    return {
        signal: own.signal,
        release,
        callOff() {
            release();
            own.abort(LEFT);
        },
    };
}
