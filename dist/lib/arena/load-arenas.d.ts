import type { PathBase } from '../manifest/file-reader.ts';
import type { Problem } from '../model/problem.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
/** Loads and binds arenas; throws `ManifestProblemsError` with the problems of all of them. */
export declare function loadArenas(configs: readonly string[], workingDirectory: string): Promise<{
    arenas: readonly BoundArena[];
    warnings: readonly Problem[];
}>;
/** Where the paths of an invocation are measured from. */
export declare function pathBase(workingDirectory: string): Promise<PathBase>;
