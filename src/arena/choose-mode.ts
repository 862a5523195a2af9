import { ManifestError } from '../errors/manifest-error.ts';
import { type Concealer, createConcealer } from '../lib/conceal.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import { callLimitsOf } from '../providers/call-limits.ts';
import type { CredentialSources } from '../providers/find-credential.ts';
import { requireAddress } from '../providers/written-address.ts';
import { type Credentials, findCredentials, NO_CREDENTIALS } from './find-credentials.ts';
import { findSecrets } from './find-secrets.ts';
import type { ProviderMode } from './outcome.ts';

/** Whether models are called, and the keys to call them with. */
export interface ChosenMode {
  readonly mode: 'mock' | 'real';
  readonly credentials: Credentials;
  /** Takes the secrets of the execution out of what models and tools say. */
  readonly concealer: Concealer;
}

const MOCKED: ChosenMode = { mode: 'mock', credentials: NO_CREDENTIALS, concealer: createConcealer([]) };

/**
 * Settles on mock or real. Real mode without a key that it needs is refused with all that is missing; `auto` mocks then
 * and says why.
 */
export async function chooseMode(
  asked: ProviderMode,
  providers: readonly LoadedProvider[],
  sources: CredentialSources & { readonly onWarning: (warning: string) => void },
): Promise<ChosenMode> {
  if (asked === 'mock') return MOCKED;
  const credentials = await findCredentials(providers, sources);
  const { missing } = credentials;
  // A setting that nobody can keep is told now rather than by every run.
  for (const manifest of providers) callLimitsOf(manifest);
  if (missing.length === 0) {
    for (const manifest of providers) requireAddress(manifest);
    const secrets = findSecrets(providers, credentials, sources.environment);
    return { mode: 'real', credentials, concealer: createConcealer(secrets) };
  }
  if (asked === 'auto') {
    sources.onWarning(`All models are answered in mock mode. ${missing.join('. ')}.`);
    return MOCKED;
  }
  throw new ManifestError({
    code: 'MISSING_CREDENTIALS',
    message: `${missing.join('.\n')}.\nSet what is missing, or run in mock mode: --mock-provider, or provider-mode: mock.`,
  });
}
