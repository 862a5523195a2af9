import type { JudgedCriterion } from './verdict.ts';
/** Criteria without those that were judged before, each as often as it was. */
export declare function withoutRepeated(criteria: readonly JudgedCriterion[], before: readonly JudgedCriterion[]): readonly JudgedCriterion[];
