import { cannotJudge, fail, pass } from "./outcome.js";
/**
 * Fails for a budget that is exceeded by what is known alone. Otherwise a budget with an unknown part cannot be judged:
 * the unknown is never taken for nothing.
 */
export function judgeBudgets(budgets, details, unknownCode) {
    const exceeded = budgets.filter(({ used, max }) => used > max);
    if (exceeded.length > 0) {
        const list = exceeded.map(({ what, used, max, show }) => `${what} ${show(used)} of at most ${show(max)}`);
        return fail(`Over budget: ${list.join(', ')}.`, details);
    }
    const unknown = budgets.find(({ isComplete }) => !isComplete);
    if (unknown !== undefined) {
        return cannotJudge(unknownCode, `Could not be judged: not every reply tells its ${unknown.what}.`);
    }
    const list = budgets.map(({ what, used, max, show }) => `${what} ${show(used)} of ${show(max)}`);
    return pass(`Within budget: ${list.join(', ')}.`, details);
}
