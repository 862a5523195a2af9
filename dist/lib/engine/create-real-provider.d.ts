import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
/** Makes the provider of a manifest by its type; `PROVIDER_UNSUPPORTED` for one that nothing here can serve. */
export declare function createRealProvider(manifest: LoadedProvider, setting: ProviderSetting): Provider;
