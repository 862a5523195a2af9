import type { SpeakerRequest } from '../conversation/run-context.ts';
import type { LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Provider } from '../providers/provider.ts';
/** How providers are made. */
export type ProviderPoolOptions = {
    /** Every provider answers from a mock file, whatever its type. */
    readonly mode: 'mock';
    /** Replaces the mock files of assistants; simulated users and judges fall back to it. */
    readonly mockFile?: LoadedMockFile;
} | {
    readonly mode: 'real';
    /** Makes a provider by its type; throws `ProviderError`. */
    createReal(manifest: LoadedProvider): Provider;
};
/** Providers by manifest, each made once for all assistants; scripted ones for each run. */
export interface ProviderPool {
    /** The assistant of a run. Throws `ProviderError` with code `PROVIDER_UNSUPPORTED` for a type not built yet. */
    providerOf(run: PlannedRun): Provider;
    /** A simulated user or a judge of a run; throws as `providerOf` does. In mock mode never a real model. */
    speakerFor(run: PlannedRun, asked: SpeakerRequest): Provider;
}
/** Creates a pool that makes providers when the first run asks for them. */
export declare function createProviderPool(options: ProviderPoolOptions): ProviderPool;
