import type { GateRule } from '../model/comparison.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ComparedFacts } from './compared-facts.ts';
import type { GatePolicy } from './gate-policy.ts';
/** `incomplete`: a result that was called off says nothing about the runs that were not held. */
export declare function judgeIncomplete(runs: readonly RunResult[]): readonly GateRule[];
/** `missing-baseline`: what it means that there is nothing to compare with. */
export declare function judgeMissingBaseline({ baseline, reason }: ComparedFacts, policy: GatePolicy): readonly GateRule[];
/** `quarantine-expired`: what nobody looked at again in time. */
export declare function judgeExpired(policy: GatePolicy, today: string): readonly GateRule[];
/** `policy-change`: the change under test edits the policy, and is judged by the old one. */
export declare function judgeChanges({ changes }: GatePolicy): readonly GateRule[];
