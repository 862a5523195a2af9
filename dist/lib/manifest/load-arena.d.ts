import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
import type { DefinedScenario } from './define-scenario.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import type { LoadedArena } from './loaded-arena.ts';
import { type SourceReader } from './source-reader.ts';
/** An arena as far as it could be loaded, and everything that is wrong with it. */
export interface LoadArenaResult {
    /**
     * Present when the Arena manifest itself could be understood. While `problems` holds an error it is good for further
     * checking only: broken manifests are left out, or have blanks where something was wrong.
     */
    readonly arena?: LoadedArena;
    /** In the order of the files, and by place within each. */
    readonly problems: readonly Problem[];
    /** Absolute paths of the manifests that were read, the Arena's first. */
    readonly files: readonly string[];
}
/** Changes what an Arena manifest says before anything it refers to is loaded. */
type AmendArena = (spec: Arena) => Arena;
/** What is loaded otherwise than the Arena manifest says. */
export interface LoadArenaOptions {
    readonly amend?: AmendArena;
    /** Join the scenarios of the arena. */
    readonly definedScenarios?: readonly DefinedScenario[];
}
/** Lets simulated users take part although the Arena manifest does not enable them. */
export declare function enableSelfPlay(spec: Arena): Arena;
/** Loads an Arena manifest, or the `config.arena.yaml` of a directory, with all it refers to. */
export declare function loadArena(configPath: string, io: FileReader, base: PathBase, options?: LoadArenaOptions): Promise<LoadArenaResult>;
/** Loads an arena through a reader that others share. */
export declare function loadArenaWith(configPath: string, sources: SourceReader, { amend, definedScenarios }?: LoadArenaOptions): Promise<LoadArenaResult>;
export {};
