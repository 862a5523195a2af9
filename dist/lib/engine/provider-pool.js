import { ProviderError } from "../errors/provider-error.js";
import { createMockFor, providerKinds } from "../providers/index.js";
import { createMockProvider } from "../providers/mock-provider.js";
/** Creates a pool that makes providers when the first run asks for them. */
export function createProviderPool({ mode, mockFile }) {
    const made = new Map();
    const make = (manifest) => mode === 'mock' ? createMockFor(manifest, mockFile ?? manifest.mockFile) : makeReal(manifest);
    return {
        providerOf(run) {
            // An eval judges a recording; nobody answers in it.
            if (run.kind === 'eval')
                return createMockProvider({ id: 'eval', model: '' });
            const known = made.get(run.provider) ?? make(run.provider);
            made.set(run.provider, known);
            return known;
        },
    };
}
function makeReal(manifest) {
    const kind = providerKinds.get(manifest.spec.type);
    if (kind !== undefined)
        return kind.create(manifest);
    throw new ProviderError({
        code: 'PROVIDER_UNSUPPORTED',
        message: `Provider "${manifest.id}" (${manifest.source.file}) has the type "${manifest.spec.type}", which this version ` +
            `cannot run; it can run: ${providerKinds.names.join(', ')}. Run it in mock mode.`,
    });
}
