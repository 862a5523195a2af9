import { pause } from "../lib/timers.js";
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
/** Creates a limiter; runs that share a server share it. */
export function createRateLimiter(limits, timers) {
    const admitted = [];
    const bucket = createBucket(limits);
    let last = Promise.resolve();
    const admitNext = async (tokens, signal) => {
        for (;;) {
            signal.throwIfAborted();
            forgetOld(admitted, timers.now());
            const waitMs = Math.max(bucket.waitMs(timers.now()), waitOf(admitted, tokens, limits, timers.now()));
            if (waitMs <= 0)
                break;
            await pause(timers, waitMs, signal);
        }
        const admission = { at: timers.now(), tokens };
        admitted.push(admission);
        bucket.take(admission.at);
        return (actual) => {
            admission.tokens = actual;
        };
    };
    return {
        admit(tokens, signal) {
            const admission = last.then(() => admitNext(tokens, signal));
            // Whoever gives up leaves the line to the next.
            last = admission.catch(() => undefined);
            return unlessAborted(admission, signal);
        },
    };
}
/** The promise, or the reason of the signal as soon as it is aborted, wherever in the line that is. */
function unlessAborted(promise, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        signal.addEventListener('abort', leave, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}
function forgetOld(admitted, now) {
    const firstRecent = admitted.findIndex(({ at }) => at > now - MINUTE_MS);
    admitted.splice(0, firstRecent < 0 ? admitted.length : firstRecent);
}
/** How long until a call of so many tokens keeps the limits of a minute. */
function waitOf(admitted, tokens, limits, now) {
    const { requestsPerMinute, tokensPerMinute } = limits;
    return Math.max(requestsPerMinute ? waitForCount(admitted, requestsPerMinute, now) : 0, tokensPerMinute ? waitForTokens(admitted, tokens, tokensPerMinute, now) : 0);
}
/** A bucket of `burst` requests that fills again at the pace of `requestsPerSecond`: each admission takes one out of it. */
function createBucket({ requestsPerSecond, burst = 1 }) {
    const interval = requestsPerSecond ? SECOND_MS / requestsPerSecond : 0;
    // The time at which the bucket is full again, which may be minutes ahead; an admission moves it on by one interval.
    let fullAt = Number.NEGATIVE_INFINITY;
    return {
        waitMs: (now) => (interval === 0 ? 0 : fullAt - (burst - 1) * interval - now),
        take(at) {
            fullAt = Math.max(fullAt, at) + interval;
        },
    };
}
function waitForCount(admitted, perMinute, now) {
    const blocking = admitted.at(-Math.max(1, Math.floor(perMinute)));
    return blocking === undefined ? 0 : blocking.at + MINUTE_MS - now;
}
/** A call larger than the whole limit waits for an empty minute, and then goes. */
function waitForTokens(admitted, tokens, perMinute, now) {
    let used = admitted.reduce((sum, admission) => sum + admission.tokens, 0);
    let wait = 0;
    for (const admission of admitted) {
        if (used === 0 || used + tokens <= perMinute)
            break;
        used -= admission.tokens;
        wait = admission.at + MINUTE_MS - now;
    }
    return wait;
}
