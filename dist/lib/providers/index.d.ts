import type { LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from './provider.ts';
import type { ProviderKind } from './provider-kind.ts';
/** The provider types that work, by name. */
export declare const providerKinds: import("../lib/registry.ts").Registry<ProviderKind>;
/** The mock that stands for a provider of any type and answers from the given file, when there is one. */
export declare function createMockFor(manifest: LoadedProvider, mockFile: LoadedMockFile | undefined, judgeOffset?: number): Provider;
