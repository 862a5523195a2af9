import type { JsonValue } from '../lib/json.ts';
import type { CheckOutcome } from '../model/check.ts';
/** An amount that must not be exceeded, and what was used of it. */
export interface Budget {
    readonly what: string;
    readonly max: number;
    /** What is known to have been used; more of it when `isComplete` is false. */
    readonly used: number;
    /** Whether every part is known. */
    readonly isComplete: boolean;
    show(amount: number): string;
}
/**
 * Fails for a budget that is exceeded by what is known alone. Otherwise a budget with an unknown part cannot be judged:
 * the unknown is never taken for nothing.
 */
export declare function judgeBudgets(budgets: readonly Budget[], details: JsonValue, unknownCode: string): CheckOutcome;
