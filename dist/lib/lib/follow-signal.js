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
    return {
        signal: own.signal,
        release() {
            outer.removeEventListener('abort', follow);
            own.abort();
        },
    };
}
