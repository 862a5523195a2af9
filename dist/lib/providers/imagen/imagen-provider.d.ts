import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { Provider } from '../provider.ts';
import type { ProviderSetting } from '../provider-kind.ts';
/** A model that draws what the last message of the user says. It costs a flat price per image; tokens are not counted. */
export declare function createImagenProvider(manifest: LoadedProvider, setting: ProviderSetting): Provider;
