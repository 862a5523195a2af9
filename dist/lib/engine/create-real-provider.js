import { ProviderError } from "../errors/provider-error.js";
import { providerKinds } from "../providers/index.js";
/** Makes the provider of a manifest by its type; `PROVIDER_UNSUPPORTED` for one that nothing here can serve. */
export function createRealProvider(manifest, setting) {
    const kind = providerKinds.get(manifest.spec.type);
    if (kind !== undefined)
        return kind.create(manifest, setting);
    throw new ProviderError({
        code: 'PROVIDER_UNSUPPORTED',
        message: `Provider "${manifest.id}" (${manifest.source.file}) has the type "${manifest.spec.type}", which this version ` +
            `cannot run; it can run: ${providerKinds.names.join(', ')}. Run it in mock mode.`,
    });
}
