import { findPricing, isFree } from '../cost/find-pricing.ts';
import { priceUsage } from '../cost/price-usage.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { Timers } from '../lib/timers.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import { fromUsd } from '../model/money.ts';
import { callLimitsOf } from '../providers/call-limits.ts';
import { estimateUsage } from '../providers/estimate-usage.ts';
import type { CompletionRequest, Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import { createRateLimiter, type RateLimiter } from '../providers/rate-limiter.ts';
import { responseKey } from '../providers/response-cache.ts';
import { withResponseFormat } from '../providers/response-format.ts';
import { type CallBudget, withBudget } from '../providers/with-budget.ts';
import { type CacheSetting, withCache } from '../providers/with-cache.ts';
import { withLosses } from '../providers/with-losses.ts';
import { withRateLimit } from '../providers/with-rate-limit.ts';
import { withRedaction } from '../providers/with-redaction.ts';
import { RETRY_POLICY, withRetries } from '../providers/with-retries.ts';
import { withTimeout } from '../providers/with-timeout.ts';
import { createRealProvider } from './create-real-provider.ts';

/** What calls to models take from outside. */
export interface RealProvidersSetting {
  readonly timers: Timers;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Knows every secret of the execution. */
  readonly concealer: Concealer;
  settingFor(manifest: LoadedProvider): ProviderSetting;
  /** Where answers are kept; undefined for nowhere. */
  readonly cache?: Pick<CacheSetting, 'cache' | 'mode'>;
  /** What calls may cost together; undefined where money is no object. */
  readonly budget?: CallBudget;
}

/**
 * Makes providers that a job can depend on: what they say is without secrets, a call has an end, the server's limits are
 * kept by all runs together, a failure that passes is waited for, no more is spent than is allowed, and what was asked
 * before is not asked again.
 */
export function createRealProviders(setting: RealProvidersSetting): (manifest: LoadedProvider) => Provider {
  const { timers, random, concealer, settingFor } = setting;
  const limiters = new Map<string, RateLimiter>();
  return (manifest) => {
    const { timeoutMs, rates } = callLimitsOf(manifest);
    const plain = withRedaction(createRealProvider(manifest, settingFor(manifest)), concealer);
    const timed = withLosses(withTimeout(plain, timeoutMs, timers), findPricing(manifest.spec));
    const retrying = (provider: Provider) => {
      const patient = withRetries(provider, RETRY_POLICY, { timers, random });
      return withResponseFormat(withPurse(patient, manifest, setting), manifest);
    };
    if (rates === undefined) return retrying(timed);
    // A judge that has a model of its own still asks the same server.
    const server = `${manifest.source.absolutePath}#${manifest.id}`;
    const limiter = limiters.get(server) ?? createRateLimiter(rates, timers);
    limiters.set(server, limiter);
    return retrying(withRateLimit(timed, limiter));
  };
}

/** An answer from the cache takes no money, so it is never refused; neither is a model that nobody bills. */
function withPurse(
  provider: Provider,
  manifest: LoadedProvider,
  { budget, cache }: Pick<RealProvidersSetting, 'budget' | 'cache'>,
): Provider {
  const { spec, id } = manifest;
  const pricing = findPricing(spec);
  const isMinded = budget !== undefined && !(pricing !== null && isFree(pricing));
  const leastCost = (request: CompletionRequest) =>
    priceUsage(estimateUsage(request, ''), pricing).totalCost ?? fromUsd(0);
  const payer = { name: `${id} (${spec.model})`, leastCost };
  const minded = isMinded ? withBudget(provider, budget, payer) : provider;
  if (cache === undefined) return minded;
  return withCache(minded, { ...cache, pricing, keyOf: (request) => responseKey(manifest, request) });
}
