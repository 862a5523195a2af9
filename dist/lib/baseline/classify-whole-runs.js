import { INCONCLUSIVE } from "../model/status.js";
import { runEntry } from "./compared-entry.js";
import { brokeOff } from "./place-check.js";
/** Classes a case as a whole: one entry for all trials that broke off, one for each run that was not held. */
export function classifyWholeRuns(item, hasBaseline, lists) {
    const { now } = item;
    const broken = now.runs.filter(({ error }) => error !== undefined);
    const first = broken.find(({ error }) => error?.code !== INCONCLUSIVE) ?? broken[0];
    if (first?.error !== undefined) {
        const { code, location, message } = first.error;
        const facts = { ...factsOf(item, first), code, location, note: trialsNote(item, broken) };
        lists.errors.push(runEntry(first, `${code}: ${message}`, facts));
    }
    for (const run of now.runs) {
        if (run.error !== undefined || run.skipReason === undefined)
            continue;
        lists.skipped.push(runEntry(run, run.skipReason, factsOf(item, run)));
    }
    if (hasBaseline)
        classifyAgainst(item, lists);
}
/** The note of a case that another model answers. */
export function modelNote({ now, otherModel }) {
    return `The model was ${otherModel} in the baseline and is ${now.first.model} now.`;
}
/** The entry of a case that only the baseline has. */
export function goneRun(run) {
    return runEntry(run, 'The run is gone.', { baselineStatus: run.status });
}
function classifyAgainst(item, lists) {
    const { now, before, otherModel } = item;
    const isWhole = !brokeOff(now.runs);
    if (before === undefined) {
        if (isWhole)
            lists.added.push(runEntry(now.first, 'The run is new.'));
    }
    else if (otherModel !== undefined) {
        const facts = { baselineStatus: before.first.status };
        if (isWhole)
            lists.notComparable.push(runEntry(now.first, modelNote(item), facts));
    }
    else if (hasEndedAgain(item)) {
        const note = 'The run broke off in the baseline.';
        lists.fixed.push(runEntry(now.first, 'The run ends again.', { baselineStatus: 'error', note }));
    }
}
function hasEndedAgain({ now, before }) {
    return (before?.runs.every(({ error }) => error !== undefined) === true &&
        now.runs.every(({ status }) => status === 'passed'));
}
function factsOf({ before }, run) {
    const same = before?.runs.find(({ trial }) => trial === run.trial) ?? before?.first;
    return { baselineStatus: same?.status };
}
function trialsNote({ now }, broken) {
    const { length } = now.runs;
    return length === 1 ? undefined : `${broken.length} of ${length} trials broke off.`;
}
