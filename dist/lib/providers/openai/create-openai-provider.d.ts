import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { Provider } from '../provider.ts';
import type { ProviderSetting } from '../provider-kind.ts';
import { type DialectType } from './endpoint.ts';
/** Makes a provider that speaks OpenAI's dialect; throws `ProviderError` for settings that cannot be served. */
export declare function createOpenAiProvider(manifest: LoadedProvider, setting: ProviderSetting, type: DialectType): Provider;
