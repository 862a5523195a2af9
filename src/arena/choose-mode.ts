import { ManifestError } from '../errors/manifest-error.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { CredentialSources } from '../providers/find-credential.ts';
import { type Credentials, findCredentials, NO_CREDENTIALS } from './find-credentials.ts';
import type { ProviderMode } from './outcome.ts';

/** Whether models are called, and the keys to call them with. */
export interface ChosenMode {
  readonly mode: 'mock' | 'real';
  readonly credentials: Credentials;
}

/**
 * Settles on mock or real. Real mode without a key that it needs is refused with all that is missing; `auto` mocks then
 * and says why.
 */
export async function chooseMode(
  asked: ProviderMode,
  providers: readonly LoadedProvider[],
  sources: CredentialSources,
  onWarning: (warning: string) => void,
): Promise<ChosenMode> {
  if (asked === 'mock') return { mode: 'mock', credentials: NO_CREDENTIALS };
  const credentials = await findCredentials(providers, sources);
  const { missing } = credentials;
  if (missing.length === 0) return { mode: 'real', credentials };
  if (asked === 'auto') {
    onWarning(`All models are answered in mock mode. ${missing.join('. ')}.`);
    return { mode: 'mock', credentials: NO_CREDENTIALS };
  }
  throw new ManifestError({
    code: 'MISSING_CREDENTIALS',
    message: `${missing.join('.\n')}.\nSet what is missing, or run in mock mode: --mock-provider, or provider-mode: mock.`,
  });
}
