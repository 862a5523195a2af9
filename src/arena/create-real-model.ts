import { createRealProvider } from '../engine/create-real-provider.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import type { Credentials } from './find-credentials.ts';

/** Makes a provider that calls out, with the key that was found for it. */
export function createRealModel(
  manifest: LoadedProvider,
  credentials: Credentials,
  { environment, readText, readBytes }: Pick<ProviderSetting, 'environment' | 'readText' | 'readBytes'>,
): Provider {
  const credential = credentials.of(manifest);
  const setting = { environment, fetch, readText, readBytes };
  return createRealProvider(manifest, credential === undefined ? setting : { ...setting, credential });
}
