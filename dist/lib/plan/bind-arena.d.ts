import type { CheckRegistry } from '../checks/index.ts';
import type { LoadedArena } from '../manifest/loaded-arena.ts';
import type { ManifestAlone } from '../manifest/validate-files.ts';
import type { Problem } from '../model/problem.ts';
import type { BoundArena, PackEvalChoice } from './bound-arena.ts';
import { type NamedFile } from './named-files.ts';
/** What is wrong with checks and tools, and the files they name, which are still to be read. */
export interface BindFindings {
    readonly problems: readonly Problem[];
    readonly files: readonly NamedFile[];
}
/** Resolves every reference of an arena and finds what is wrong with its checks and the mocks of its tools. */
export declare function bindArena(loaded: LoadedArena, registry: CheckRegistry, packEvalChoice?: PackEvalChoice): BindFindings & {
    readonly arena: BoundArena;
};
/** What is wrong with the checks of manifests that no arena was loaded for. */
export declare function findChecksAlone(manifests: readonly ManifestAlone[], registry: CheckRegistry): BindFindings;
