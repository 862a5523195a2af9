import type { GateRule } from '../model/comparison.ts';
import type { FailCondition } from '../model/fail-condition.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ComparedFacts } from './compared-facts.ts';
import type { GatePolicy } from './gate-policy.ts';
import { judgeClasses } from './judge-classes.ts';
import { judgeCost } from './judge-cost.ts';
import { judgeFailures, judgeMustPass, judgeNewFailures, judgeRegressed } from './judge-failures.ts';
import { judgeChanges, judgeExpired, judgeIncomplete, judgeMissingBaseline } from './judge-policy.ts';
import { type ComparedRuns, judgeThresholds } from './judge-thresholds.ts';

/** What the gate says. */
export interface GateDecision {
  readonly verdict: Verdict;
  readonly gate: readonly GateRule[];
}

const DEFAULT_CONDITIONS: ReadonlySet<FailCondition> = new Set(['new-failures', 'errors']);

/** Applies the policy, rule by rule, as of a UTC day (`YYYY-MM-DD`). The only place that turns facts into a verdict. */
export function decideVerdict(
  facts: ComparedFacts,
  runs: ComparedRuns,
  policy: GatePolicy,
  today: string,
): GateDecision {
  const neverFails = policy.failOn.size === 0;
  const conditions = neverFails ? DEFAULT_CONDITIONS : policy.failOn;
  const rules = [
    ...(conditions.has('new-failures') ? [judgeNewFailures(facts, policy)] : []),
    ...(conditions.has('failures') ? [judgeFailures(facts, policy)] : []),
    ...(conditions.has('regressed') ? [judgeRegressed(facts, runs.lane, policy)] : []),
    ...judgeMustPass(facts, policy),
    ...judgeClasses(facts, conditions),
    ...judgeIncomplete(runs.now),
    ...judgeCost(facts.cost, runs, policy),
    ...judgeThresholds(runs, policy.thresholds),
    ...judgeExpired(policy, today),
    ...judgeChanges(policy),
    ...judgeMissingBaseline(facts, policy),
  ];
  const gate = neverFails ? rules.map(softened) : rules;
  return { verdict: verdictOf(gate), gate };
}

function verdictOf(gate: readonly GateRule[]): Verdict {
  if (gate.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return gate.some(({ outcome }) => outcome === 'neutral') ? 'neutral' : 'pass';
}

function softened(rule: GateRule): GateRule {
  if (rule.outcome !== 'fail') return rule;
  return { ...rule, outcome: 'neutral', reason: `${rule.reason} The policy never fails.` };
}
