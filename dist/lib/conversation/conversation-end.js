import { ArenaError } from "../errors/arena-error.js";
import { BudgetError } from "../errors/budget-error.js";
import { describeError } from "../events/describe-error.js";
/** Why conversations are missing after the execution was called off. */
export const ABORTED = 'The execution was called off.';
/**
 * The end of a conversation that threw. One that was called off for a reason of ours, such as its time, tells it; one
 * that ran out of money was skipped.
 */
export function endOfFailure(error, { aborted, reason }) {
    if (aborted && reason instanceof ArenaError)
        return { error: describeError(reason) };
    if (aborted && !(error instanceof ArenaError))
        return { skipReason: ABORTED };
    if (error instanceof BudgetError)
        return { skipReason: error.message };
    return { error: describeError(error) };
}
