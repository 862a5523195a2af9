import { countOf, gateRule } from "./gate-words.js";
/** `new-failures`: failures the baseline does not know, and those that cannot be compared with it. */
export function judgeNewFailures(facts, policy) {
    const incomparable = incomparableFailures(facts);
    const count = facts.newFailures.length + incomparable;
    const extra = incomparable === 0 ? '' : ` (${incomparable} of them not comparable with the baseline)`;
    const reason = `${countOf(count, 'new failure')}${extra}.`;
    return gateRule('new-failures', outcomeOfFailures(count, facts, policy), reason);
}
/** `failures`: whatever fails, known or not. Flaky and undecided checks fail as well. */
export function judgeFailures(facts, policy) {
    const existing = facts.existingFailures.length;
    const unsteady = [...facts.flaky, ...facts.undecided].filter(({ status }) => status === 'failed').length;
    const count = facts.newFailures.length + incomparableFailures(facts) + existing + unsteady;
    const parts = [
        ...(existing === 0 ? [] : [`${existing} of them known from the baseline`]),
        ...(unsteady === 0 ? [] : [`${unsteady} flaky or undecided`]),
    ];
    const reason = `${[countOf(count, 'failure'), ...parts].join(', ')}.`;
    return gateRule('failures', outcomeOfFailures(count, facts, policy), reason);
}
/**
 * `regressed`: new failures that are proved, by trials, or in the mock lane, where every answer is always the same, by
 * a check that passed before. In the real lane a single run proves nothing: what only fails there makes the outcome
 * neutral. Without a baseline every failure counts, since nobody can tell.
 */
export function judgeRegressed(facts, lane, policy) {
    const rule = 'regressed';
    if (facts.baseline === null) {
        const { length } = facts.newFailures;
        const reason = `${countOf(length, 'failure')}, and no baseline to tell regressions by.`;
        return gateRule(rule, outcomeOfFailures(length, facts, policy), reason);
    }
    const proved = facts.newFailures.filter((entry) => isProved(entry, lane)).length;
    const open = facts.newFailures.length - proved;
    const told = `${countOf(proved, 'proved regression')}.`;
    if (proved > 0)
        return gateRule(rule, 'fail', told);
    if (open === 0)
        return gateRule(rule, 'pass', told);
    const left = `${countOf(open, 'new failure')} of which nothing proves that it passed before.`;
    return gateRule(rule, 'neutral', `${told} ${left} Hold several trials to find out.`);
}
function isProved({ trials, baselineStatus }, lane) {
    if (trials !== undefined)
        return trials.verdict === 'regressed';
    return lane === 'mock' && baselineStatus === 'passed';
}
const NAMES_SHOWN = 5;
/** `must-pass`: confirmed failures of checks that may never fail. Neither statistics nor a missing baseline soften it. */
export function judgeMustPass(lists, policy) {
    if ((policy.mustPass ?? []).length === 0)
        return [];
    const { newFailures, existingFailures, flaky, undecided, fixed, notComparable } = lists;
    const failed = [newFailures, existingFailures, flaky, undecided, fixed, notComparable]
        .flat()
        .filter(({ mustPass }) => mustPass === true);
    if (failed.length === 0)
        return [gateRule('must-pass', 'pass', 'No check that must pass failed.')];
    const names = failed.map(({ scenario, type }) => `${scenario} ${type ?? ''}`.trim());
    const rest = names.length > NAMES_SHOWN ? `, and ${names.length - NAMES_SHOWN} more` : '';
    const told = `${countOf(failed.length, 'check')} that must pass failed: ${names.slice(0, NAMES_SHOWN).join(', ')}${rest}.`;
    return [gateRule('must-pass', 'fail', told)];
}
/** Failures in runs that cannot be compared count as new: nobody can say that they are old. */
function incomparableFailures({ notComparable }) {
    return notComparable.filter(({ check, status }) => check !== null && status === 'failed').length;
}
function outcomeOfFailures(count, { baseline }, policy) {
    if (count === 0)
        return 'pass';
    return baseline === null && policy.onMissingBaseline === 'neutral' ? 'neutral' : 'fail';
}
