import type { Problem } from '../model/problem.ts';
import type { LoadedArena } from './loaded-arena.ts';
import type { LoadedPolicyFile } from './parse-policy-file.ts';
/** Warnings about names in a policy file that none of the arenas beside it knows: such an entry means nothing any more. */
export declare function findStaleNames({ content, source }: LoadedPolicyFile, arenas: readonly Pick<LoadedArena, 'scenarios' | 'evals' | 'providers'>[]): readonly Problem[];
/** Quarantines whose last day is over, which excuse nothing and fail the gate. `today` is `YYYY-MM-DD` in UTC. */
export declare function findExpired({ content, source }: LoadedPolicyFile, today: string): readonly Problem[];
