/** The word that a skip reason begins with where a run was not held, or not to its end, for its cost. */
export declare const BUDGET_WORD = "budget";
/** Whether a run was skipped because the money allowed for the execution was spent. */
export declare function isBudgetStop({ skipReason }: {
    readonly skipReason?: string;
}): boolean;
