import { expiredQuarantines } from "./excuse-entries.js";
import { countOf, gateRule } from "./gate-words.js";
/** `incomplete`: a result that was called off says nothing about the runs that were not held. */
export function judgeIncomplete(runs) {
    const unheld = runs.filter(({ error, skipReason }) => error === undefined && skipReason !== undefined);
    const [first] = unheld;
    if (first === undefined)
        return [];
    const reason = `${countOf(unheld.length, 'run')} ${unheld.length === 1 ? 'was' : 'were'} not held: ${first.skipReason}`;
    return [gateRule('incomplete', 'fail', reason)];
}
/** `missing-baseline`: what it means that there is nothing to compare with. */
export function judgeMissingBaseline({ baseline, reason }, policy) {
    if (baseline !== null)
        return [];
    const rule = 'missing-baseline';
    const found = `There is no baseline: ${(reason ?? 'none was found').replace(/\.$/, '')}.`;
    switch (policy.onMissingBaseline) {
        case 'fail':
            return [gateRule(rule, 'fail', `${found} The policy asks for one.`)];
        case 'neutral':
            return [gateRule(rule, 'neutral', `${found} Failures are shown and do not count.`)];
        case 'failures':
            return [gateRule(rule, 'pass', `${found} ${consequenceOf(policy)}`)];
    }
}
/** What failures come to where nobody can tell new ones from old. */
function consequenceOf({ failOn }) {
    if (failOn.has('failures') || failOn.has('new-failures') || failOn.has('regressed'))
        return 'Every failure counts.';
    return 'Failures are shown and do not count: fail-on does not name them.';
}
/** `quarantine-expired`: what nobody looked at again in time. */
export function judgeExpired(policy, today) {
    const expired = expiredQuarantines(policy, today);
    if (expired.length === 0)
        return [];
    const names = expired.map((entry) => `${describeSelector(entry)} on ${entry.expires}`).join('; ');
    const told = `${countOf(expired.length, 'quarantine')} ended: ${names}.`;
    return [
        gateRule('quarantine-expired', 'fail', `${told} Mend the check and remove the entry, or set a later day.`),
    ];
}
function describeSelector({ selector }) {
    const parts = Object.entries(selector).filter(([, value]) => value !== undefined);
    return parts.length === 0 ? 'every check' : parts.map(([part, value]) => `${part} ${value}`).join(', ');
}
/** `policy-change`: the change under test edits the policy, and is judged by the old one. */
export function judgeChanges({ changes = [] }) {
    if (changes.length === 0)
        return [];
    const files = changes.map(({ file }) => file).join(', ');
    const told = `This change edits ${files}. It is judged by the policy as it was before.`;
    return [gateRule('policy-change', 'warn', told)];
}
