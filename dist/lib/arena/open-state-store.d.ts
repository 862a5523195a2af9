import type { Arena } from '../manifest/arena.ts';
import type { LoadedManifest } from '../manifest/loaded-arena.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
type Config = LoadedManifest<Arena>;
/**
 * Opens the store that the manifests of an invocation ask for; one store holds all its runs, in memory unless a
 * manifest names another. A store that two of them place differently, or that lies outside the output directory, is a
 * `ManifestError`.
 */
export declare function openStateStore(configs: readonly Config[], outputDirectory: string): Promise<ArenaStateStore>;
export {};
