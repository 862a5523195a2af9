import type { Blessing } from '../model/accepted-change.ts';
import type { AffectedPlan } from '../model/affected.ts';
import type { ResultMeta } from '../model/run-result.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** The facts of one execution: everything that may differ between two executions of the same input. */
export declare function describeExecution({ clock, executionId, commit, filters, affected, }: ResolvedRunOptions & {
    readonly affected: AffectedPlan | undefined;
}, arenas: readonly BoundArena[], startedAt: Date, blessings?: readonly Blessing[]): ResultMeta;
