import { findPricing, isFree } from "../cost/find-pricing.js";
import { priceUsage } from "../cost/price-usage.js";
import { fromUsd } from "../model/money.js";
import { callLimitsOf } from "../providers/call-limits.js";
import { estimateUsage } from "../providers/estimate-usage.js";
import { createRateLimiter } from "../providers/rate-limiter.js";
import { responseKey } from "../providers/response-cache.js";
import { withResponseFormat } from "../providers/response-format.js";
import { withBudget } from "../providers/with-budget.js";
import { withCache } from "../providers/with-cache.js";
import { withLosses } from "../providers/with-losses.js";
import { withRateLimit } from "../providers/with-rate-limit.js";
import { withRedaction } from "../providers/with-redaction.js";
import { RETRY_POLICY, withRetries } from "../providers/with-retries.js";
import { withTimeout } from "../providers/with-timeout.js";
import { createRealProvider } from "./create-real-provider.js";
/**
 * Makes providers that a job can depend on: what they say is without secrets, a call has an end, the server's limits are
 * kept by all runs together, a failure that passes is waited for, no more is spent than is allowed, and what was asked
 * before is not asked again.
 */
export function createRealProviders(setting) {
    const { timers, random, concealer, settingFor } = setting;
    const limiters = new Map();
    return (manifest) => {
        const { timeoutMs, rates } = callLimitsOf(manifest);
        const plain = withRedaction(createRealProvider(manifest, settingFor(manifest)), concealer);
        const timed = withLosses(withTimeout(plain, timeoutMs, timers), findPricing(manifest.spec));
        const retrying = (provider) => {
            const patient = withRetries(provider, RETRY_POLICY, { timers, random });
            return withResponseFormat(withPurse(patient, manifest, setting), manifest);
        };
        if (rates === undefined)
            return retrying(timed);
        // A judge that has a model of its own still asks the same server.
        const server = `${manifest.source.absolutePath}#${manifest.id}`;
        const limiter = limiters.get(server) ?? createRateLimiter(rates, timers);
        limiters.set(server, limiter);
        return retrying(withRateLimit(timed, limiter));
    };
}
/** An answer from the cache takes no money, so it is never refused; neither is a model that nobody bills. */
function withPurse(provider, manifest, { budget, cache }) {
    const { spec, id } = manifest;
    const pricing = findPricing(spec);
    const isMinded = budget !== undefined && !(pricing !== null && isFree(pricing));
    const leastCost = (request) => priceUsage(estimateUsage(request, ''), pricing).totalCost ?? fromUsd(0);
    const payer = { name: `${id} (${spec.model})`, leastCost };
    const minded = isMinded ? withBudget(provider, budget, payer) : provider;
    if (cache === undefined)
        return minded;
    return withCache(minded, { ...cache, pricing, keyOf: (request) => responseKey(manifest, request) });
}
