import type { Concealer } from '../lib/conceal.ts';
import type { Timers } from '../lib/timers.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
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
export declare function createRealProviders(setting: RealProvidersSetting): (manifest: LoadedProvider) => Provider;
