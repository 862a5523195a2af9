import { pause } from "../lib/timers.js";
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
/** Creates a limiter; runs that share a server share it. */
export function createRateLimiter(limits, timers) {
    const admitted = [];
    let last = Promise.resolve();
    const admitNext = async (tokens, signal) => {
        for (;;) {
            signal.throwIfAborted();
            forgetOld(admitted, timers.now());
            const waitMs = waitOf(admitted, tokens, limits, timers.now());
            if (waitMs <= 0)
                break;
            await pause(timers, waitMs, signal);
        }
        const admission = { at: timers.now(), tokens };
        admitted.push(admission);
        return (actual) => {
            admission.tokens = actual;
        };
    };
    return {
        admit(tokens, signal) {
            const admission = last.then(() => admitNext(tokens, signal));
            // Whoever gives up leaves the line to the next.
            last = admission.catch(() => undefined);
            return admission;
        },
    };
}
function forgetOld(admitted, now) {
    const firstRecent = admitted.findIndex(({ at }) => at > now - MINUTE_MS);
    admitted.splice(0, firstRecent < 0 ? admitted.length : firstRecent);
}
/** How long until a call of so many tokens keeps every limit. */
function waitOf(admitted, tokens, limits, now) {
    const { requestsPerSecond, burst = 1, requestsPerMinute, tokensPerMinute } = limits;
    return Math.max(requestsPerSecond ? waitForBurst(admitted, requestsPerSecond, burst, now) : 0, requestsPerMinute ? waitForCount(admitted, requestsPerMinute, now) : 0, tokensPerMinute ? waitForTokens(admitted, tokens, tokensPerMinute, now) : 0);
}
/** A bucket of `burst` requests that fills again at the given pace: each admission took one out of it. */
function waitForBurst(admitted, perSecond, burst, now) {
    const interval = SECOND_MS / perSecond;
    // The time at which the bucket would be full again; an admission moves it on by one interval.
    const fullAt = admitted.reduce((full, { at }) => Math.max(full, at) + interval, Number.NEGATIVE_INFINITY);
    return fullAt - (burst - 1) * interval - now;
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
