import type { Problem } from '../model/problem.ts';
import type { LoadedArena } from './loaded-arena.ts';
/** Manifests whose `id` says something else than the name they go by. */
export declare function findDifferingNames(arena: LoadedArena): readonly Problem[];
