/**
 * Whether a run was really held and so tells something of its own. One that was taken over, skipped or broken off does
 * not, nor does one with an answer from the response cache: it says again what was said before.
 */
export function isSample(run) {
    return (run.carried === undefined &&
        run.skipReason === undefined &&
        run.error === undefined &&
        (run.cachedCalls ?? 0) === 0 &&
        !run.messages.some(({ cached }) => cached === true));
}
