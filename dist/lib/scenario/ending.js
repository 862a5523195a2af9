import { endOfFailure } from "../conversation/conversation-end.js";
import { ArenaError } from "../errors/arena-error.js";
import { ScenarioError } from "../errors/scenario-error.js";
import { parseStack } from "../lib/call-site.js";
import { isErrorLike, textOfThrown } from "../lib/error-like.js";
import { CALLED_OFF, locationOf } from "./criterion-checks.js";
/** The end of a run that came to a verdict. */
export function endingOfVerdict(session, verdict) {
    const status = verdict.success ? 'SUCCESS' : 'FAILED';
    return { verdict, criteria: session.criteria, status, end: {} };
}
/** The end of a run that a step threw in, or that was called off. `location` is that of the run. */
export function endingOfFailure(session, error, location) {
    const { signal } = session;
    const thrown = { error };
    const text = textOfThrown(error);
    if (signal.aborted) {
        const reasoning = `The run was called off: ${text}`;
        const verdict = session.breakOff('cancelled', reasoning);
        const end = placed(endOfCall(error, signal), madeAt(session) ?? location);
        return { verdict, criteria: session.criteria, status: 'CANCELLED', end, thrown };
    }
    const reasoning = `Scenario failed with error: ${text}`;
    if (!isAssertionError(error)) {
        const verdict = session.breakOff('error', reasoning);
        const end = placed(endOfError(error, signal), stepLocation(error, session, location));
        return { verdict, criteria: session.criteria, status: 'ERROR', end, thrown };
    }
    const verdict = session.breakOff('assertion', reasoning);
    return {
        // The assertion counts as a criterion that is not met, and stands in the record as a check of its own.
        verdict: { ...verdict, unmetCriteria: [...verdict.unmetCriteria, text] },
        criteria: session.criteria,
        status: 'ERROR',
        end: {},
        thrown,
        assertion: { message: text, location: failureLocation(error, session, location) },
    };
}
/** Tells an assertion of vitest, chai, node:assert or jest, by name as their classes differ. */
function isAssertionError(error) {
    return isErrorLike(error) && (error.name === 'AssertionError' || 'matcherResult' in error);
}
/** Nobody calls a scenario off but the test around it, by its time or on purpose, and then there is nothing to pass. */
function endOfCall(error, signal) {
    const end = endOfFailure(error, signal);
    if (end.skipReason === undefined)
        return end;
    return { error: { code: CALLED_OFF, message: `The run was called off: ${textOfThrown(error)}` } };
}
function placed(end, location) {
    return end.error === undefined ? end : { error: { ...end.error, location } };
}
/** The code of the innermost error that is meant for a person; an agent's failure keeps the agent's name. */
function endOfError(error, signal) {
    const cause = error instanceof ScenarioError && error.cause instanceof ArenaError ? error.cause : error;
    if (!(cause instanceof ArenaError))
        return { error: { code: 'STEP_FAILED', message: textOfThrown(error) } };
    const end = endOfFailure(cause, signal);
    return end.error === undefined ? end : { error: { code: end.error.code, message: textOfThrown(error) } };
}
/** Of an assertion: in the author's file if the stack passes it, else outside of packages, else where the step was made. */
function failureLocation(error, session, run) {
    const places = placesOf(error, session);
    return places.find(({ file }) => file === run.file) ?? places[0] ?? madeAt(session) ?? run;
}
/** Where the step under way was made; of a function of the author's, the line of it that threw, if the stack tells it. */
function stepLocation(error, session, run) {
    return madeAt(session) ?? placesOf(error, session).find(({ file }) => file === run.file) ?? run;
}
function madeAt({ host, stepSite }) {
    const frame = stepSite?.();
    return frame === undefined ? undefined : locationOf(frame, host.workingDirectory);
}
function placesOf(error, { host }) {
    return parseStack((isErrorLike(error) && error.stack) || '')
        .filter(({ file }) => !file.includes('/node_modules/'))
        .map((frame) => locationOf(frame, host.workingDirectory));
}
