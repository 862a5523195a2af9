import type { CheckRegistry } from '../checks/index.ts';
import type { LoadedArena } from '../manifest/loaded-arena.ts';
import type { ManifestAlone } from '../manifest/validate-files.ts';
import type { Problem } from '../model/problem.ts';
import type { BoundArena, PackEvalChoice } from './bound-arena.ts';
/** Resolves every reference of an arena and finds what is wrong with its checks. */
export declare function bindArena(loaded: LoadedArena, registry: CheckRegistry, packEvalChoice?: PackEvalChoice): {
    arena: BoundArena;
    problems: readonly Problem[];
};
/** What is wrong with the checks of manifests that no arena was loaded for. */
export declare function findChecksAlone(manifests: readonly ManifestAlone[], registry: CheckRegistry): readonly Problem[];
