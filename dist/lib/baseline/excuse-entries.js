import { isGuarded } from "./must-pass.js";
import { matchesSelector } from "./selector.js";
/** Lists whose entries may be excused, in the order in which the excused ones are listed. */
const EXCUSABLE = [
    'newFailures',
    'notComparable',
    'existingFailures',
    'flaky',
    'undecided',
    'fixed',
    'errors',
];
/** The UTC day of a time, as `YYYY-MM-DD`. */
export function utcDay(time) {
    const date = new Date(time);
    return Number.isNaN(date.valueOf()) ? time.slice(0, 10) : date.toISOString().slice(0, 10);
}
/** Quarantines that had ended on a day. They excuse nothing. */
export function expiredQuarantines(policy, today) {
    return (policy.quarantine ?? []).filter(({ expires }) => expires < today);
}
/**
 * Moves what a blessing or a quarantine in force means to `excused`. A blessing excuses new failures and those of
 * checks that must pass; a quarantine excuses every failure that would count, flaky and undecided checks, and errors of
 * a check it names, but never a check that must pass.
 */
export function excuseEntries(lists, policy, today) {
    const quarantine = (policy.quarantine ?? []).filter(({ expires }) => expires >= today);
    const blessings = policy.blessings ?? [];
    if (quarantine.length + blessings.length === 0)
        return lists;
    const excused = [];
    const kept = EXCUSABLE.map((list) => {
        const entries = lists[list].filter((entry) => {
            const excuse = blessed(list, entry, blessings) ?? quarantined(list, entry, policy, quarantine);
            if (excuse !== undefined)
                excused.push({ ...entry, excuse });
            return excuse === undefined;
        });
        return [list, entries];
    });
    return { ...lists, ...Object.fromEntries(kept), excused: [...lists.excused, ...excused] };
}
function blessed(list, entry, blessings) {
    if (!isNewFailure(list, entry) && entry.mustPass !== true)
        return undefined;
    const found = blessings.find(({ selector }) => matchesSelector(selector, entry));
    return found && { kind: 'blessing', reason: found.reason, by: found.by, at: found.at };
}
function quarantined(list, entry, { failOn, mustPass }, quarantine) {
    const mayBe = {
        newFailures: true,
        notComparable: isNewFailure(list, entry),
        existingFailures: failOn.has('failures') || failOn.has('existing-failures'),
        flaky: true,
        undecided: true,
        fixed: false,
        errors: true,
    }[list];
    if (!mayBe || isGuarded(entry, mustPass))
        return undefined;
    const found = quarantine.find(({ selector }) => matchesSelector(selector, entry) &&
        (list !== 'errors' || selector.check !== undefined || selector.type !== undefined));
    return found && { kind: 'quarantine', reason: found.reason, expires: found.expires };
}
/** Failures of another model count as new: nobody can say that they are old. */
function isNewFailure(list, { check, status }) {
    return list === 'newFailures' || (list === 'notComparable' && check !== null && status === 'failed');
}
