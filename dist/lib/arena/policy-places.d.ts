import type { PathBase } from '../manifest/file-reader.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
/** Where one policy file is looked for, and what its entries hold for. */
export interface PolicyPlace {
    /** The first that has a file counts. */
    readonly directories: readonly string[];
    readonly beside: readonly BoundArena[];
    /** The Arena manifests that its entries hold for, as in `Location.file`; `all` for every run. */
    readonly configs: readonly string[] | 'all';
}
/** Where the policy of tests lies, which stand beside no arena: the working directory, then the git root. */
export declare function policyHomes({ workingDirectory, repositoryRoot }: PathBase): readonly [string, ...string[]];
/**
 * Policy files lie beside arenas, and hold for those. Where tests run as well and no arena lies elsewhere, there is one
 * file, and it holds for the tests too.
 */
export declare function policyPlaces(arenas: readonly BoundArena[], hasTests: boolean, base: PathBase): readonly PolicyPlace[];
