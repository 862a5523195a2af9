import type { Blessing } from '../model/accepted-change.ts';
import type { AffectedPlan } from '../model/affected.ts';
import type { ResultMeta } from '../model/run-result.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/**
 * The facts of one execution: everything that may differ between two executions of the same input. `configs` are the
 * files that it covered, as results name them.
 */
export declare function describeExecution({ clock, executionId, commit, filters, affected, }: ResolvedRunOptions & {
    readonly affected: AffectedPlan | undefined;
}, configs: readonly string[], startedAt: Date, blessings?: readonly Blessing[]): ResultMeta;
