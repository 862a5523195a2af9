import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
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
export type AmendArena = (spec: Arena) => Arena;
/** Loads an Arena manifest, or the `config.arena.yaml` of a directory, with all it refers to. */
export declare function loadArena(configPath: string, io: FileReader, base: PathBase, amend?: AmendArena): Promise<LoadArenaResult>;
/** Loads an arena through a reader that others share. */
export declare function loadArenaWith(configPath: string, sources: SourceReader, amend?: AmendArena): Promise<LoadArenaResult>;
