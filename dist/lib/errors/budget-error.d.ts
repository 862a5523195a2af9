import { ArenaError } from './arena-error.ts';
/** The code of a call that the budget refused, also on the check that wanted it. */
export declare const BUDGET_REACHED = "BUDGET_REACHED";
/** A call of a model was not made, as the money for it is spent; its message begins with `budget`. */
export declare class BudgetError extends ArenaError {
    readonly name = "BudgetError";
    constructor(message: string);
}
