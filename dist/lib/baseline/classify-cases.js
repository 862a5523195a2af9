import { INCONCLUSIVE } from "../model/status.js";
import { heldWith, holds, statusOfGroup } from "./check-group.js";
import { emptyLists } from "./class-lists.js";
import { classifyWholeRuns, goneRun, modelNote } from "./classify-whole-runs.js";
import { checkEntry } from "./compared-entry.js";
import { isConfirmed, isGuarded } from "./must-pass.js";
import { brokeOff, failsNow, placeOtherModel, placePlainly, placeWithoutPast, } from "./place-check.js";
import { isCompared, placeTrials } from "./place-trials.js";
/** Puts every case and check that needs a word into one class, in plan order. */
export function classifyCases({ cases, gone }, context) {
    const lists = emptyLists();
    for (const item of cases) {
        classifyWholeRuns(item, context.hasBaseline, lists);
        for (const check of item.checks)
            classifyCheck(item, check, context, lists);
        classifyGone(item, lists);
    }
    for (const { first } of gone)
        lists.removed.push(goneRun(first));
    return lists;
}
function classifyCheck(item, check, context, lists) {
    const isJudged = holds(check.now, 'passed') || holds(check.now, 'failed');
    classifyError(item, check, lists);
    if (!isJudged && !holds(check.now, 'error')) {
        lists.skipped.push(entryOf(item, check, check.now.first, {}));
    }
    const placement = isJudged ? placeCheck(item, check, context) : undefined;
    if (placement !== undefined)
        lists[placement.list].push(placedEntry(item, check, placement, context));
}
function placeCheck(item, check, { hasBaseline, judgements }) {
    if (!hasBaseline)
        return placeWithoutPast(check, 'There is no baseline, so every failure counts.');
    if (item.before === undefined)
        return placeWithoutPast(check, 'The run is not in the baseline.');
    if (item.otherModel !== undefined)
        return placeOtherModel(check, modelNote(item));
    const judgement = judgements.get(check);
    return isCompared(judgement) ? placeTrials(judgement) : placePlainly(check, item);
}
/** One entry for all trials in which a check could not be judged; what broke outweighs what was inconclusive. */
function classifyError(item, check, lists) {
    if (!holds(check.now, 'error'))
        return;
    const unjudged = heldWith(check.now, 'error');
    const shown = unjudged.find((held) => held.check.code !== INCONCLUSIVE) ?? unjudged[0];
    if (shown === undefined)
        return;
    const { length } = item.now.runs;
    const note = length === 1 ? undefined : `It could not be judged in ${unjudged.length} of ${length} trials.`;
    lists.errors.push(entryOf(item, check, shown, { note, code: shown.check.code }));
}
function placedEntry(item, check, { note }, { judgements, mustPass }) {
    const failed = heldWith(check.now, 'failed');
    const shown = failed[0] ?? heldWith(check.now, 'passed')[0] ?? check.now.first;
    const trials = judgements.get(check);
    const { length } = check.now.held;
    const isSummed = trials === undefined && length > 1 && failed.length > 0;
    const summed = isSummed ? `It failed in ${failed.length} of ${length} trials.` : undefined;
    const entry = entryOf(item, check, shown, { note: joined([note, summed]), trials });
    const counts = failsNow(check) && isGuarded(entry, mustPass) && isConfirmed(check, item);
    return counts ? { ...entry, mustPass: true } : entry;
}
/** An entry for a check as one of its trials shows it, with what became of its name and turn since the baseline. */
function entryOf({ renamedFrom }, { before, isMoved }, { run, check }, { note, ...facts }) {
    const earlier = before?.first.check;
    const notes = [
        note,
        isMoved && earlier?.turn !== undefined ? `It was at turns[${earlier.turn}] in the baseline.` : undefined,
        renamedFrom === undefined ? undefined : `The scenario was called ${renamedFrom} in the baseline.`,
    ];
    const baselineStatus = before && statusOfGroup(before);
    return checkEntry(run, check, { ...facts, baselineStatus, note: joined(notes) });
}
/** Checks without a partner now. A run that broke off has not lost its checks: it never came to them. */
function classifyGone(item, lists) {
    const isUnreached = brokeOff(item.now.runs);
    for (const group of item.goneChecks) {
        const { check } = group.first;
        const baselineStatus = statusOfGroup(group);
        if (!isUnreached)
            lists.removed.push(checkEntry(item.now.first, check, { baselineStatus }));
        else {
            const note = 'The run ended before it came to this check.';
            const entry = checkEntry(item.now.first, check, { baselineStatus, note });
            lists.skipped.push({ ...entry, status: 'skipped', message: 'The check was not reached.' });
        }
    }
}
function joined(notes) {
    const told = notes.filter((note) => note !== undefined);
    return told.length === 0 ? undefined : told.join(' ');
}
