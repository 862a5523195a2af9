import { toUsd } from "../model/money.js";
const DEFAULT_CONDITIONS = new Set(['new-failures', 'errors']);
/** Applies the policy, rule by rule. The only place that turns facts into a verdict. */
export function decideVerdict(facts, lane, policy) {
    const neverFails = policy.failOn.size === 0;
    const conditions = neverFails ? DEFAULT_CONDITIONS : policy.failOn;
    const rules = [
        ...(conditions.has('new-failures') ? [judgeNewFailures(facts, policy)] : []),
        ...(conditions.has('failures') ? [judgeFailures(facts, policy)] : []),
        ...judgeErrors(facts, conditions.has('errors')),
        ...judgeIncomplete(facts),
        ...judgeCost(facts, lane, policy),
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
/** Failures in runs that cannot be compared count as new: nobody can say that they are old. */
function incomparableFailures({ notComparable }) {
    return notComparable.filter(({ check, status }) => check !== null && status === 'failed').length;
}
function judgeNewFailures(facts, policy) {
    const incomparable = incomparableFailures(facts);
    const count = facts.newFailures.length + incomparable;
    const extra = incomparable === 0 ? '' : ` (${incomparable} of them not comparable with the baseline)`;
    const reason = `${countOf(count, 'new failure')}${extra}.`;
    return { rule: 'new-failures', outcome: outcomeOfFailures(count, facts, policy), reason };
}
function judgeFailures(facts, policy) {
    const existing = facts.existingFailures.length;
    const count = facts.newFailures.length + incomparableFailures(facts) + existing;
    const reason = `${countOf(count, 'failure')}${existing === 0 ? '' : `, ${existing} of them known from the baseline`}.`;
    return { rule: 'failures', outcome: outcomeOfFailures(count, facts, policy), reason };
}
function outcomeOfFailures(count, { baseline }, policy) {
    if (count === 0)
        return 'pass';
    return baseline === null && policy.onMissingBaseline === 'neutral' ? 'neutral' : 'fail';
}
/** Errors nobody asked to fail on still keep the verdict from being a pass: what was not judged did not pass. */
function judgeErrors({ errors }, failsOnErrors) {
    const rule = 'errors';
    const runs = errors.filter(isRun).length;
    const checks = errors.length - runs;
    const parts = [
        ...(runs > 0 ? [`${countOf(runs, 'run')} broke off`] : []),
        ...(checks > 0 ? [`${countOf(checks, 'check')} could not be judged`] : []),
    ];
    if (parts.length === 0)
        return failsOnErrors ? [{ rule, outcome: 'pass', reason: 'No errors.' }] : [];
    const told = `${parts.join(', ')}.`;
    return failsOnErrors
        ? [{ rule, outcome: 'fail', reason: told }]
        : [{ rule, outcome: 'neutral', reason: `${told} The policy does not fail on errors.` }];
}
/** A result that was called off says nothing about the runs that were not held. */
function judgeIncomplete({ skipped }) {
    const runs = skipped.filter(isRun);
    const [first] = runs;
    if (first === undefined)
        return [];
    const reason = `${countOf(runs.length, 'run')} ${runs.length === 1 ? 'was' : 'were'} not held: ${first.message}`;
    return [{ rule: 'incomplete', outcome: 'fail', reason }];
}
function isRun({ check }) {
    return check === null;
}
function judgeCost(facts, lane, { maxCostIncrease }) {
    if (maxCostIncrease === undefined)
        return [];
    const rule = 'cost-increase';
    const { baseline, delta } = facts.cost;
    if (facts.baseline === null)
        return [{ rule, outcome: 'pass', reason: 'No baseline to compare the cost with.' }];
    if (baseline === null || delta === null) {
        return [{ rule, outcome: 'neutral', reason: 'The cost cannot be judged: the cost of a run is unknown.' }];
    }
    // An increase over nothing is beyond every percentage.
    const isTooMuch = 'percent' in maxCostIncrease
        ? delta > 0 && delta * 100 > maxCostIncrease.percent * baseline
        : delta > maxCostIncrease.amount;
    const limit = 'percent' in maxCostIncrease ? `${maxCostIncrease.percent}%` : `$${toUsd(maxCostIncrease.amount)}`;
    const label = lane === 'mock' ? 'simulated cost' : 'cost';
    const change = `The ${label} changed by ${signed(toUsd(delta))}${percentText(facts.cost.deltaPercent)}`;
    return [{ rule, outcome: isTooMuch ? 'fail' : 'pass', reason: `${change}; ${limit} more is allowed.` }];
}
function judgeMissingBaseline({ baseline, reason }, policy) {
    if (baseline !== null)
        return [];
    const rule = 'missing-baseline';
    const found = `There is no baseline: ${(reason ?? 'none was found').replace(/\.$/, '')}.`;
    switch (policy.onMissingBaseline) {
        case 'fail':
            return [{ rule, outcome: 'fail', reason: `${found} The policy asks for one.` }];
        case 'neutral':
            return [{ rule, outcome: 'neutral', reason: `${found} Failures are shown and do not count.` }];
        case 'failures':
            return [{ rule, outcome: 'pass', reason: `${found} ${consequenceOf(policy)}` }];
    }
}
/** What failures come to where nobody can tell new ones from old. */
function consequenceOf({ failOn }) {
    if (failOn.has('failures') || failOn.has('new-failures'))
        return 'Every failure counts.';
    return 'Failures are shown and do not count: fail-on does not name them.';
}
function signed(usd) {
    return `${usd < 0 ? '-' : '+'}$${Number(Math.abs(usd).toFixed(9))}`;
}
function percentText(percent) {
    return percent === null ? '' : ` (${percent > 0 ? '+' : ''}${Number(percent.toFixed(1))}%)`;
}
function countOf(count, noun) {
    return `${count === 0 ? 'No' : count} ${noun}${count === 1 ? '' : 's'}`;
}
