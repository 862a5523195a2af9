import type { Concealer } from '../lib/conceal.ts';
import type { Timers } from '../lib/timers.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import { callLimitsOf } from '../providers/call-limits.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import { createRateLimiter, type RateLimiter } from '../providers/rate-limiter.ts';
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
}

/**
 * Makes providers that a job can depend on: what they say is without secrets, a call has an end, the server's limits are
 * kept by all runs together, and a failure that passes is waited for.
 */
export function createRealProviders(setting: RealProvidersSetting): (manifest: LoadedProvider) => Provider {
  const { timers, random, concealer, settingFor } = setting;
  const limiters = new Map<string, RateLimiter>();
  return (manifest) => {
    const { timeoutMs, rates } = callLimitsOf(manifest);
    const plain = withRedaction(createRealProvider(manifest, settingFor(manifest)), concealer);
    const timed = withTimeout(plain, timeoutMs, timers);
    if (rates === undefined) return withRetries(timed, RETRY_POLICY, { timers, random });
    // A judge that has a model of its own still asks the same server.
    const server = `${manifest.source.absolutePath}#${manifest.id}`;
    const limiter = limiters.get(server) ?? createRateLimiter(rates, timers);
    limiters.set(server, limiter);
    return withRetries(withRateLimit(timed, limiter), RETRY_POLICY, { timers, random });
  };
}
