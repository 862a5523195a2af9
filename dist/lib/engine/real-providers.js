import { callLimitsOf } from "../providers/call-limits.js";
import { createRateLimiter } from "../providers/rate-limiter.js";
import { withRateLimit } from "../providers/with-rate-limit.js";
import { withRedaction } from "../providers/with-redaction.js";
import { RETRY_POLICY, withRetries } from "../providers/with-retries.js";
import { withTimeout } from "../providers/with-timeout.js";
import { createRealProvider } from "./create-real-provider.js";
/**
 * Makes providers that a job can depend on: what they say is without secrets, a call has an end, the server's limits are
 * kept by all runs together, and a failure that passes is waited for.
 */
export function createRealProviders(setting) {
    const { timers, random, concealer, settingFor } = setting;
    const limiters = new Map();
    return (manifest) => {
        const { timeoutMs, rates } = callLimitsOf(manifest);
        const plain = withRedaction(createRealProvider(manifest, settingFor(manifest)), concealer);
        const timed = withTimeout(plain, timeoutMs, timers);
        if (rates === undefined)
            return withRetries(timed, RETRY_POLICY, { timers, random });
        // A judge that has a model of its own still asks the same server.
        const server = `${manifest.source.absolutePath}#${manifest.id}`;
        const limiter = limiters.get(server) ?? createRateLimiter(rates, timers);
        limiters.set(server, limiter);
        return withRetries(withRateLimit(timed, limiter), RETRY_POLICY, { timers, random });
    };
}
