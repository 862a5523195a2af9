import { heldWith, holds, statusOfGroup } from "./check-group.js";
/** Whether a check failed in a trial of now. */
export function failsNow({ now }) {
    return holds(now, 'failed');
}
/** Whether every trial broke off or was called off; it then says nothing about its checks. */
export function brokeOff(runs) {
    return runs.every(({ error, skipReason }) => error !== undefined || skipReason !== undefined);
}
/** The place of a check that is held against nothing; undefined for one that passes. */
export function placeWithoutPast(check, note) {
    return failsNow(check) ? { list: 'newFailures', note } : undefined;
}
/** The place of a check whose run was answered by another model; undefined for one that passes as before. */
export function placeOtherModel(check, note) {
    const passedBefore = check.before !== undefined && statusOfGroup(check.before) === 'passed';
    return !failsNow(check) && passedBefore ? undefined : { list: 'notComparable', note };
}
/** The place of a check by its statuses alone; undefined for one that passes as before. */
export function placePlainly(check, { before }) {
    if (check.before === undefined)
        return placeUnmatched(failsNow(check), before?.runs ?? []);
    if (check.isChanged) {
        return { list: failsNow(check) ? 'newFailures' : 'changed', note: 'The check changed.' };
    }
    const earlier = earlierOutcomes(check);
    return earlier.passed > 0 && earlier.passed < earlier.total
        ? placeUnsteady(check, earlier)
        : placeSteady(check);
}
function placeUnmatched(fails, before) {
    if (brokeOff(before)) {
        return fails ? { list: 'newFailures', note: 'The baseline has no outcome of it.' } : undefined;
    }
    return fails ? { list: 'newFailures', note: 'The check is new.' } : { list: 'added' };
}
/** Outcomes of earlier runs, cached ones where there are no others. */
function earlierOutcomes({ before, pool }) {
    if (before === undefined || (pool !== null && pool.total > 0))
        return pool ?? { passed: 0, total: 0 };
    const passed = heldWith(before, 'passed').length;
    return { passed, total: passed + heldWith(before, 'failed').length };
}
/** One that passes and fails over equal inputs: a failure tells nothing, and neither does the lack of one. */
function placeUnsteady(check, { passed, total }) {
    const note = `It failed in ${total - passed} of ${total} earlier runs.`;
    if (failsNow(check))
        return { list: 'flaky', note };
    const failedLast = check.before !== undefined && statusOfGroup(check.before) === 'failed';
    return failedLast ? { list: 'fixed', note } : undefined;
}
function placeSteady(check) {
    const fails = failsNow(check);
    const before = check.before === undefined ? 'skipped' : statusOfGroup(check.before);
    switch (before) {
        case 'failed':
            if (fails && holds(check.now, 'passed'))
                return { list: 'flaky' };
            return { list: fails ? 'existingFailures' : 'fixed' };
        case 'passed':
            return fails ? { list: 'newFailures' } : undefined;
        case 'error':
            return { list: fails ? 'newFailures' : 'fixed', note: 'It could not be judged in the baseline.' };
        case 'skipped':
            return fails ? { list: 'newFailures', note: 'It was skipped in the baseline.' } : undefined;
    }
}
