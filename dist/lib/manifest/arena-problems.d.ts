import type { Problem } from '../model/problem.ts';
import type { ArenaMembers } from './arena-parts.ts';
import type { LoadedArena } from './loaded-arena.ts';
/** What is wrong with an arena beyond the schemas: each manifest in itself, and what they say about each other. */
export declare function findArenaWideProblems(arena: LoadedArena, members: ArenaMembers): readonly Problem[];
