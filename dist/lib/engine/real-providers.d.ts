import type { Concealer } from '../lib/conceal.ts';
import type { Timers } from '../lib/timers.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import { type CallBudget } from '../providers/with-budget.ts';
import { type CacheSetting } from '../providers/with-cache.ts';
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
export declare function createRealProviders(setting: RealProvidersSetting): (manifest: LoadedProvider) => Provider;
