import { ProviderError } from "../errors/provider-error.js";
import { pause } from "../lib/timers.js";
/** What a job in continuous integration can afford to wait. */
export const RETRY_POLICY = {
    attempts: 5,
    firstWaitMs: 1000,
    longestWaitMs: 30_000,
    totalMs: 120_000,
};
/**
 * Repeats calls that may succeed later, after the server's own wait or a growing one. A stream is repeated only while
 * nothing of it was handed on.
 */
export function withRetries(provider, policy, setting) {
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(request, signal) {
            const series = openSeries(policy, setting);
            for (;;) {
                try {
                    return await provider.complete(request, signal);
                }
                catch (error) {
                    await series.waitAfter(error, request, signal);
                }
            }
        },
        async *stream(request, signal) {
            const series = openSeries(policy, setting);
            for (;;) {
                let isBegun = false;
                try {
                    for await (const chunk of provider.stream(request, signal)) {
                        isBegun ||= chunk.delta !== '';
                        yield chunk;
                    }
                    return;
                }
                catch (error) {
                    if (isBegun)
                        throw error;
                    await series.waitAfter(error, request, signal);
                }
            }
        },
    };
}
function openSeries(policy, { timers, random }) {
    const started = timers.now();
    let attempt = 0;
    return {
        async waitAfter(error, request, signal) {
            attempt++;
            if (!(error instanceof ProviderError) || !error.retryable || signal.aborted)
                throw error;
            const waitMs = waitFor(error, attempt, policy, random);
            const elapsed = timers.now() - started;
            if (attempt >= policy.attempts)
                throw givenUp(error, `after ${attempt} calls`);
            if (elapsed + waitMs > policy.totalMs)
                throw givenUp(error, giveUpReason(waitMs, elapsed, policy));
            request.onRetry?.({ attempt, waitMs, reason: error.message });
            await pause(timers, waitMs, signal);
        },
    };
}
/**
 * A growing wait of our own with up to half of it taken off at random. The server's wait is never cut short: that half
 * comes on top, so that runs which were sent away together do not come back together.
 */
function waitFor(error, attempt, policy, random) {
    const wait = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** (attempt - 1));
    const spread = (wait * random()) / 2;
    return Math.round(error.retryAfterMs === undefined ? wait - spread : error.retryAfterMs + spread);
}
function giveUpReason(waitMs, elapsedMs, { totalMs }) {
    const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)} s`;
    return `because a further wait of ${seconds(waitMs)} would exceed the limit of ${seconds(totalMs)} (${seconds(elapsedMs)} are gone)`;
}
function givenUp(error, why) {
    const { code, message, status } = error;
    return new ProviderError({
        code,
        message: `${message} Given up ${why}.`,
        cause: error,
        ...(status === undefined ? {} : { status }),
    });
}
