import { InternalError } from "../errors/internal-error.js";
import { ProviderError } from "../errors/provider-error.js";
import { countExchanges } from "../plan/self-play-exchanges.js";
import { createMockFor, providerKinds } from "../providers/index.js";
import { createMockProvider } from "../providers/mock-provider.js";
import { withFallback } from "../providers/with-fallback.js";
/** Creates a pool that makes providers when the first run asks for them. */
export function createProviderPool(options) {
    const { mode, mockFile } = options;
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
        speakerFor(run, asked) {
            const manifest = manifestOf(run, asked);
            if (mode === 'real' && manifest.spec.type !== 'mock')
                return makeReal(manifest);
            return mockSpeaker(run, manifest, options);
        },
    };
}
/** The manifest of who is to speak, with the model asked for in place of its own. */
function manifestOf(run, { provider, model }) {
    const manifest = run.arena.providers.find(({ id }) => id === provider);
    if (manifest === undefined) {
        throw new InternalError({
            code: 'UNKNOWN_PROVIDER',
            message: `Run "${run.key}" needs the provider "${provider}", which got past the loader; please report this.`,
        });
    }
    return model ? { ...manifest, spec: { ...manifest.spec, model } } : manifest;
}
/**
 * Answers from the provider's own mock file, then from the one given for the whole execution. The numbers of a judge
 * start at 1 in a file of its own; in a file that is the assistant's as well, by manifest or by invocation, they follow
 * the exchanges of the scenario, whose numbers are the assistant's.
 */
function mockSpeaker(run, manifest, { mode, mockFile }) {
    const given = mode === 'mock' ? mockFile : undefined;
    const mockOn = (file) => {
        if (file === undefined || run.kind === 'eval')
            return createMockFor(manifest, file);
        const assistantFiles = [given, run.provider.mockFile].map((known) => known?.source.absolutePath);
        const isShared = assistantFiles.includes(file.source.absolutePath);
        return createMockFor(manifest, file, isShared ? countExchanges(run) : 0);
    };
    const own = manifest.mockFile;
    if (own === undefined || given === undefined)
        return mockOn(own ?? given);
    return withFallback(mockOn(own), mockOn(given));
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
