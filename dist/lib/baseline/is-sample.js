/**
 * Whether a run was really held and so tells something of its own. One that was taken over, skipped or broken off does
 * not, nor does one with an answer from the response cache: it says again what was said before.
 */
export function isSample(run) {
    return (run.carried === undefined &&
        run.skipReason === undefined &&
        run.error === undefined &&
        !hasCachedAnswer(run));
}
/** Whether a part of a run came from the response cache, so that its time is not what the model takes. */
export function hasCachedAnswer({ cachedCalls = 0, messages }) {
    return cachedCalls > 0 || messages.some(({ cached }) => cached === true);
}
