import type { CriterionResult, JudgeResult } from './agent.ts';
/** A success stands only where every criterion is met; one that nobody decided makes it no failure. */
export declare function settleVerdict(said: NonNullable<JudgeResult['verdict']>, criteria: readonly CriterionResult[]): NonNullable<JudgeResult['verdict']>;
