import type { GateRule } from '../model/comparison.ts';
import type { Lane } from '../model/lane.ts';
import type { ComparisonClasses } from './class-lists.ts';
import type { ComparedFacts } from './compared-facts.ts';
import type { GatePolicy } from './gate-policy.ts';
/** `new-failures`: failures the baseline does not know, and those that cannot be compared with it. */
export declare function judgeNewFailures(facts: ComparedFacts, policy: GatePolicy): GateRule;
/** `failures`: whatever fails, known or not. Flaky and undecided checks fail as well. */
export declare function judgeFailures(facts: ComparedFacts, policy: GatePolicy): GateRule;
/**
 * `regressed`: new failures that are proved, by trials, or in the mock lane, where every answer is always the same, by
 * a check that passed before. In the real lane a single run proves nothing: what only fails there makes the outcome
 * neutral. Without a baseline every failure counts, since nobody can tell.
 */
export declare function judgeRegressed(facts: ComparedFacts, lane: Lane, policy: GatePolicy): GateRule;
/** `must-pass`: confirmed failures of checks that may never fail. Neither statistics nor a missing baseline soften it. */
export declare function judgeMustPass(lists: ComparisonClasses, policy: GatePolicy): readonly GateRule[];
