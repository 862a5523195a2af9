import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Provider } from '../providers/provider.ts';
/** How providers are made. */
export interface ProviderPoolOptions {
    /** In mock mode every provider answers from a mock file, whatever its type. */
    readonly mode: 'mock' | 'real';
    /** Replaces the mock files of assistants in mock mode. */
    readonly mockFile?: LoadedMockFile;
}
/** Providers by manifest, each made once. */
export interface ProviderPool {
    /** The assistant of a run. Throws `ProviderError` with code `PROVIDER_UNSUPPORTED` for a type not built yet. */
    providerOf(run: PlannedRun): Provider;
}
/** Creates a pool that makes providers when the first run asks for them. */
export declare function createProviderPool({ mode, mockFile }: ProviderPoolOptions): ProviderPool;
