import { ManifestError } from "../errors/manifest-error.js";
import { createConcealer } from "../lib/conceal.js";
import { callLimitsOf } from "../providers/call-limits.js";
import { requireAddress } from "../providers/written-address.js";
import { findCredentials, NO_CREDENTIALS } from "./find-credentials.js";
import { findSecrets } from "./find-secrets.js";
const MOCKED = { mode: 'mock', credentials: NO_CREDENTIALS, concealer: createConcealer([]) };
/**
 * Settles on mock or real. Real mode without a key that it needs is refused with all that is missing; `auto` mocks then
 * and says why.
 */
export async function chooseMode(asked, providers, sources) {
    if (asked === 'mock')
        return MOCKED;
    const credentials = await findCredentials(providers, sources);
    const { missing } = credentials;
    // A setting that nobody can keep is told now rather than by every run.
    for (const manifest of providers)
        callLimitsOf(manifest);
    if (missing.length === 0) {
        for (const manifest of providers)
            requireAddress(manifest);
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
