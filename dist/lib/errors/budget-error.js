import { ArenaError } from "./arena-error.js";
/** The code of a call that the budget refused, also on the check that wanted it. */
export const BUDGET_REACHED = 'BUDGET_REACHED';
/** A call of a model was not made, as the money for it is spent; its message begins with `budget`. */
export class BudgetError extends ArenaError {
    name = 'BudgetError';
    constructor(message) {
        super({ code: BUDGET_REACHED, message });
    }
}
