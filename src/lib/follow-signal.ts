/** A signal of one's own that follows another. */
export interface FollowingSignal {
  readonly signal: AbortSignal;
  /** Stops following; for a call that has come to its end. */
  release(): void;
  /** Stops following, and calls off whatever still goes on: a stream that its reader left would keep its socket. */
  callOff(): void;
}

/** Made once: a signal that is given no reason makes an error with a stack for every call. */
const LEFT = new Error('nobody waits for the rest of the answer');

/**
 * Follows a signal that outlives the call it is given to. Whoever listens to such a signal once for every call, and
 * leaves its listener there, fills it up.
 */
export function followSignal(outer: AbortSignal): FollowingSignal {
  const own = new AbortController();
  const follow = (): void => own.abort(outer.reason);
  if (outer.aborted) follow();
  else outer.addEventListener('abort', follow, { once: true });
  const release = (): void => outer.removeEventListener('abort', follow);
  return {
    signal: own.signal,
    release,
    callOff() {
      release();
      own.abort(LEFT);
    },
  };
}
