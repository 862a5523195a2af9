import type { ModelOptions } from '../engine/engine-components.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import type { Credentials } from './find-credentials.ts';
/** What real models read beside their keys. */
export type ModelReads = Pick<ProviderSetting, 'environment' | 'readText' | 'readBytes'>;
/** Makes providers that call out, with the keys that were found for them. */
export declare function createRealModels({ credentials, concealer, }: {
    readonly credentials: Pick<Credentials, 'of'>;
    readonly concealer: Concealer;
}, { environment, readText, readBytes }: ModelReads): (manifest: LoadedProvider) => Provider;
/** Real models whose keys are looked for before the first runs that need them. */
export declare function openRealModels(reads: ModelReads, settings: {
    readonly workingDirectory: string;
    readonly onWarning: (warning: string) => void;
}): ModelOptions;
