import type { Comparison, GateRule } from '../model/comparison.ts';
import type { Lane } from '../model/lane.ts';
import type { Verdict } from '../model/verdict.ts';
import type { GatePolicy } from './gate-policy.ts';
/** What the gate looks at. */
export type ComparedFacts = Pick<Comparison, 'baseline' | 'reason' | 'newFailures' | 'existingFailures' | 'notComparable' | 'errors' | 'skipped' | 'cost'>;
/** What the gate says. */
export interface GateDecision {
    readonly verdict: Verdict;
    readonly gate: readonly GateRule[];
}
/** Applies the policy, rule by rule. The only place that turns facts into a verdict. */
export declare function decideVerdict(facts: ComparedFacts, lane: Lane, policy: GatePolicy): GateDecision;
