import { ManifestError } from "../errors/manifest-error.js";
import { realProviders } from "../plan/lane-of.js";
/** Settles on mock or real. Models cannot be called yet, so a plan that would call one is refused or mocked. */
export function chooseMode(asked, runs, onWarning) {
    if (asked === 'mock')
        return 'mock';
    const real = realProviders(runs);
    if (real.length === 0)
        return 'real';
    const names = real.map((id) => `"${id}"`).join(', ');
    if (asked === 'auto') {
        onWarning(`Models cannot be called yet; ${names} ${real.length === 1 ? 'is' : 'are'} answered in mock mode.`);
        return 'mock';
    }
    throw new ManifestError({
        code: 'REAL_MODE_UNSUPPORTED',
        message: `The plan would call models through ${names}, which this version cannot do. Run it in mock mode: --mock-provider, or provider-mode: mock.`,
    });
}
