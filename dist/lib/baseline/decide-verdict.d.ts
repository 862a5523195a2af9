import type { GateRule } from '../model/comparison.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ComparedFacts } from './compared-facts.ts';
import type { GatePolicy } from './gate-policy.ts';
import { type ComparedRuns } from './judge-thresholds.ts';
/** What the gate says. */
export interface GateDecision {
    readonly verdict: Verdict;
    readonly gate: readonly GateRule[];
}
/** Applies the policy, rule by rule, as of a UTC day (`YYYY-MM-DD`). The only place that turns facts into a verdict. */
export declare function decideVerdict(facts: ComparedFacts, runs: ComparedRuns, policy: GatePolicy, today: string): GateDecision;
