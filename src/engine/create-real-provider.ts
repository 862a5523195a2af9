import { ProviderError } from '../errors/provider-error.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import { providerKinds } from '../providers/index.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';

/** Makes the provider of a manifest by its type; `PROVIDER_UNSUPPORTED` for one that nothing here can serve. */
export function createRealProvider(manifest: LoadedProvider, setting: ProviderSetting): Provider {
  const kind = providerKinds.get(manifest.spec.type);
  if (kind !== undefined) return kind.create(manifest, setting);
  throw new ProviderError({
    code: 'PROVIDER_UNSUPPORTED',
    message:
      `Provider "${manifest.id}" (${manifest.source.file}) has the type "${manifest.spec.type}", which this version ` +
      `cannot run; it can run: ${providerKinds.names.join(', ')}. Run it in mock mode.`,
  });
}
