import { type NanoUsd } from '../model/money.ts';
import type { CallBudget } from '../providers/with-budget.ts';
/** The money of an execution. */
export interface Budget extends CallBudget {
    readonly spent: NanoUsd;
    /** Why no further run may start; undefined while one may. */
    refuseRun(): string | undefined;
    /** Why no further call may be made; undefined while one may. */
    refuseCall(): string | undefined;
}
/**
 * Creates a budget. A call is admitted only while what is spent, together with the dearest call so far of each provider
 * that has one under way, stays below the limit; so the limit is exceeded by no more than one call. As long as nobody
 * knows what a call of some provider costs, that call is under way alone. A call that may have been billed without
 * anybody hearing of it counts as the dearest so far, and never as less than it takes at least.
 */
export declare function createBudget(limit: NanoUsd): Budget;
