import type { Engine } from '../engine/engine.ts';
import type { EngineComponents, EngineOptions } from '../engine/engine-components.ts';
import type { Problem } from '../model/problem.ts';
import { type LoadedArenas, type LoadSettings } from './load-arenas.ts';
import type { RunArenaOptions } from './outcome.ts';
/** How an engine is opened; all of it has a default. Paths are relative to `workingDirectory` unless absolute. */
export interface OpenEngineOptions extends Pick<EngineOptions, 'stateStore' | 'executors' | 'bus' | 'clock' | 'timers' | 'runTimeoutMs' | 'signal' | 'environment' | 'fetch' | 'commit'>, Pick<RunArenaOptions, 'maxCost' | 'cache' | 'cacheDirectory'>, Omit<LoadSettings, 'workingDirectory'> {
    /** @default the directory of the process */
    readonly workingDirectory?: string;
    /** Whether models are called; `auto` is for `runArena` alone. @default `real` */
    readonly mode?: 'mock' | 'real';
    /** Mock responses of the assistants in mock mode, instead of those the provider manifests name. */
    readonly mockConfig?: string;
    /** Below it lies the folder of recordings. @default the `defaults.output.dir` of the first manifest, else `out` */
    readonly outputDirectory?: string;
    /** Names this execution. @default random */
    readonly executionId?: string;
    /** Hears of warnings as they come up: manifest warnings and the like. */
    readonly onWarning?: (warning: Problem | string) => void;
}
/**
 * Opens an engine over Arena manifests, or over arenas that are loaded already. Throws `ManifestProblemsError` with all
 * that is wrong with the files. Keys of models are looked for when runs are about to call them.
 */
export declare function openEngine(config: string | readonly string[] | LoadedArenas, options?: OpenEngineOptions): Promise<Engine>;
/** What an engine over Arena manifests is made of, for replacing parts of it. Throws as `openEngine` does. */
export declare function openEngineComponents(config: string | readonly string[] | LoadedArenas, options?: OpenEngineOptions): Promise<EngineComponents>;
