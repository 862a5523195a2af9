import { ProviderError } from '../errors/provider-error.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';

/** The error for a manifest that asks for what cannot be done. */
export function settingsError({ id, source }: LoadedProvider, reason: string): ProviderError {
  return new ProviderError({
    code: 'PROVIDER_SETTINGS',
    message: `Provider "${id}" (${source.file}) cannot be called: ${reason}. Change its manifest.`,
  });
}
