import { ManifestError } from "../errors/manifest-error.js";
import { ProviderError } from "../errors/provider-error.js";
import { scenarioNameOf } from "../plan/planned-run.js";
/** Timers of the runtime take no longer waits. */
const LONGEST_WAIT = 2_147_483_647;
/**
 * What ends a conversation from outside: the engine, the request's signal, its time, which is that of every run unless
 * the request has one of its own. Throws `ManifestError` with code `USAGE` for a time that is none.
 */
export function limitConversation(request, engine, timers, runTimeoutMs) {
    const signals = request.signal === undefined ? [engine] : [engine, request.signal];
    const own = request.overrides?.timeoutMs;
    const timeoutMs = own ?? runTimeoutMs;
    const setting = own === undefined ? 'the time of a run (run-timeout)' : 'overrides.timeoutMs';
    if (timeoutMs === undefined)
        return { signal: AbortSignal.any(signals), [Symbol.dispose]: () => undefined };
    if (!(timeoutMs > 0)) {
        const message = `${setting} is ${timeoutMs}; give a number of milliseconds above 0, or leave it out.`;
        throw new ManifestError({ code: 'USAGE', message });
    }
    const deadline = new AbortController();
    const end = () => deadline.abort(timeoutError(request, timeoutMs, setting));
    const cancel = timers.after(Math.min(timeoutMs, LONGEST_WAIT), end);
    return { signal: AbortSignal.any([...signals, deadline.signal]), [Symbol.dispose]: cancel };
}
function timeoutError({ run }, timeoutMs, setting) {
    return new ProviderError({
        code: 'CONVERSATION_TIMEOUT',
        message: `The conversation "${scenarioNameOf(run)}" was called off after ${timeoutMs} ms, the time it was given. Raise ` +
            `${setting}, or look at what it waited for.`,
        retryable: true,
    });
}
