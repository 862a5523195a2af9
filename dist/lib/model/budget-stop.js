/** The word that a skip reason begins with where a run was not held, or not to its end, for its cost. */
export const BUDGET_WORD = 'budget';
/** Whether a run was skipped because the money allowed for the execution was spent. */
export function isBudgetStop({ skipReason }) {
    return skipReason?.startsWith(`${BUDGET_WORD}:`) === true;
}
