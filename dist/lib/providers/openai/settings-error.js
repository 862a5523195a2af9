import { ProviderError } from "../../errors/provider-error.js";
/** The error for a manifest that asks for what cannot be done. */
export function settingsError({ id, source }, reason) {
    return new ProviderError({
        code: 'PROVIDER_SETTINGS',
        message: `Provider "${id}" (${source.file}) cannot be called: ${reason}. Change its manifest.`,
    });
}
