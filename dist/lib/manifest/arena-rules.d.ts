import type { Problem } from '../model/problem.ts';
import { type Arena } from './arena.ts';
import type { LoadedManifest } from './loaded-arena.ts';
import { type ReferenceTarget } from './rule.ts';
/** Names that an Arena manifest may refer to. */
export interface ArenaTargets {
    readonly providers: ReferenceTarget;
    /** By reference id and by task type. */
    readonly prompts: ReferenceTarget;
}
/** What is wrong with an Arena manifest beyond its schema: names, references, settings. */
export declare function findArenaProblems({ spec, source }: LoadedManifest<Arena>, { providers, prompts }: ArenaTargets): readonly Problem[];
