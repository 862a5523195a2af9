import { plannedMeaning } from "../checks/known-types.js";
import { conversationSubject, turnSubject } from "../checks/subject.js";
import { countsAsFailure } from "../model/status.js";
/** Why a scenario in code cannot hold a check of a known type; undefined where it can. */
export function whyNotHeld(type, definition) {
    if (definition === undefined)
        return whyNotBuilt(type);
    return definition.asksJudge === true
        ? 'It asks a judge of an arena; use `judge({ criteria })`.'
        : undefined;
}
/** Why a check whose type has no definition cannot be held. */
export function whyNotBuilt(type) {
    return `It ${plannedMeaning(type)}; this version cannot evaluate it.`;
}
/** What a check of a step looks at. */
export function subjectOf(executor, scope) {
    const messages = executor.storedMessages();
    return scope === 'conversation' ? conversationSubject(messages) : turnSubject(messages, turnOf(executor));
}
/** The turn of the last message. */
export function turnOf(executor) {
    return executor.storedMessages().at(-1)?.turn ?? 0;
}
/** The verdict that a check ends the run with; undefined where the run goes on. */
export function endingOfCheck(type, outcome) {
    const { message, status } = outcome;
    if (!countsAsFailure(outcome) && status !== 'error')
        return undefined;
    return {
        success: false,
        verdict: status === 'error' ? 'inconclusive' : 'failure',
        reasoning: `${type}: ${message}`,
        metCriteria: [],
        unmetCriteria: [],
        criteria: [],
    };
}
