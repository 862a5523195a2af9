import type { TrialJudgement } from '../model/comparison.ts';
import type { Lane } from '../model/lane.ts';
import type { ComparedCase, ComparedCheck } from './compare-cases.ts';
import type { GatePolicy } from './gate-policy.ts';
/**
 * Judges all checks that were held in several trials together. In the mock lane every answer is always
 * the same, so its trials are no samples and are classed by their statuses.
 */
export declare function judgeCases(cases: readonly ComparedCase[], lane: Lane, { statistics }: GatePolicy): ReadonlyMap<ComparedCheck, TrialJudgement>;
