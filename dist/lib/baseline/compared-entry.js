import { countsAsFailure } from "../model/status.js";
/** The status of a check as far as its run is concerned: a failure that does not count reads as passed. */
export function effectiveStatus(check) {
    return check.status === 'failed' && !countsAsFailure(check) ? 'passed' : check.status;
}
/** An entry for one check of a run. */
export function checkEntry(run, check, facts = {}) {
    return {
        ...runFields(run),
        check: check.id,
        use: check.use,
        scope: check.scope,
        ...(check.turn === undefined ? {} : { turn: check.turn }),
        ...(check.iteration === undefined ? {} : { iteration: check.iteration }),
        type: check.type,
        location: check.location,
        message: check.message,
        status: effectiveStatus(check),
        ...given(facts),
    };
}
/** An entry for a run as a whole. */
export function runEntry(run, message, facts = {}) {
    return { ...runFields(run), check: null, message, status: run.status, ...given(facts) };
}
function runFields({ key, config, scenario, provider, region }) {
    return { run: key, config, scenario, provider, region };
}
function given({ baselineStatus, code, location, note, trials, mustPass, }) {
    return {
        ...(baselineStatus === undefined ? {} : { baselineStatus }),
        ...(code === undefined ? {} : { code }),
        ...(location === undefined ? {} : { location }),
        ...(note === undefined || note === '' ? {} : { note }),
        ...(trials === undefined ? {} : { trials }),
        ...(mustPass === undefined ? {} : { mustPass }),
    };
}
