import type { JsonValue } from '../lib/json.ts';
import type { CheckOutcome } from '../model/check.ts';
import { cannotJudge, fail, pass } from './outcome.ts';

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
export function judgeBudgets(
  budgets: readonly Budget[],
  details: JsonValue,
  unknownCode: string,
): CheckOutcome {
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
