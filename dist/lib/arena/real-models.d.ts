import type { ModelOptions } from '../engine/engine-components.ts';
import { type RealProvidersSetting } from '../engine/real-providers.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { Timers } from '../lib/timers.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import type { Credentials } from './find-credentials.ts';
import type { Purse } from './open-purse.ts';
/** What real models take from outside beside their keys. */
export interface ModelReads extends Pick<ProviderSetting, 'environment' | 'readText' | 'readBytes'> {
    /** Reaches the models. @default a client that is made for many calls of few servers */
    readonly fetch?: ProviderSetting['fetch'] | undefined;
    readonly timers: Timers;
}
/** Makes providers that call out, with the keys that were found for them. */
export declare function createRealModels({ credentials, concealer, }: {
    readonly credentials: Pick<Credentials, 'of'>;
    readonly concealer: Concealer;
}, { environment, fetch, readText, readBytes, timers }: ModelReads, purse?: Pick<RealProvidersSetting, 'cache' | 'budget'>): (manifest: LoadedProvider) => Provider;
/** Real models whose keys, and prices where they have a budget, are looked for before the first runs that need them. */
export declare function openRealModels(reads: ModelReads, settings: {
    readonly workingDirectory: string;
    readonly onWarning: (warning: string) => void;
}, { budget, responses }: Pick<Purse, 'budget' | 'responses'>): ModelOptions;
