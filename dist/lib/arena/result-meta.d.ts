import type { ResultMeta } from '../model/run-result.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import type { RunArenaOptions } from './outcome.ts';
/** The facts of one execution: everything that may differ between two executions of the same input. */
export declare function describeExecution({ clock, executionId, commit, filters }: RunArenaOptions, arenas: readonly BoundArena[], startedAt: Date): ResultMeta;
