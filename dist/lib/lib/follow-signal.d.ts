/** A signal of one's own that follows another. */
export interface FollowingSignal {
    readonly signal: AbortSignal;
    /** Stops following; for a call that has come to its end. */
    release(): void;
    /** Stops following, and calls off whatever still goes on: a stream that its reader left would keep its socket. */
    callOff(): void;
}
/**
 * Follows a signal that outlives the call it is given to. Whoever listens to such a signal once for every call, and
 * leaves its listener there, fills it up.
 */
export declare function followSignal(outer: AbortSignal): FollowingSignal;
