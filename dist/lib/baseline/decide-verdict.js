import { judgeClasses } from "./judge-classes.js";
import { judgeCost } from "./judge-cost.js";
import { judgeFailures, judgeMustPass, judgeNewFailures, judgeRegressed } from "./judge-failures.js";
import { judgeChanges, judgeExpired, judgeIncomplete, judgeMissingBaseline } from "./judge-policy.js";
import { judgeThresholds } from "./judge-thresholds.js";
const DEFAULT_CONDITIONS = new Set(['new-failures', 'errors']);
/** Applies the policy, rule by rule, as of a UTC day (`YYYY-MM-DD`). The only place that turns facts into a verdict. */
export function decideVerdict(facts, runs, policy, today) {
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
function verdictOf(gate) {
    if (gate.some(({ outcome }) => outcome === 'fail'))
        return 'fail';
    return gate.some(({ outcome }) => outcome === 'neutral') ? 'neutral' : 'pass';
}
function softened(rule) {
    if (rule.outcome !== 'fail')
        return rule;
    return { ...rule, outcome: 'neutral', reason: `${rule.reason} The policy never fails.` };
}
