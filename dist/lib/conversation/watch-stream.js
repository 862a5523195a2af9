import { turnSubject } from "../checks/subject.js";
import { judgeByDefinition } from "./run-checks.js";
import { placeOf } from "./turn-executor.js";
/**
 * Judges a reply as it grows by the guardrails that can tell a violation before the end and are meant to act on it.
 * Those that only monitor wait for the whole reply.
 */
export function watchStream(request, messages, context) {
    const watching = (request.run.prompt?.guardrails ?? []).filter(canStop);
    const subjectOf = (content) => {
        const timestamp = context.clock.now().toISOString();
        const reply = { role: 'assistant', content, ...placeOf(request), timestamp };
        return turnSubject([...messages, reply], request.turn, request.iteration);
    };
    return async (textSoFar) => {
        for (const guardrail of watching) {
            const text = partToJudge(textSoFar, guardrail);
            if (text !== '' && (await isViolated(guardrail, subjectOf(text), context)))
                return stopBy(guardrail);
        }
        return undefined;
    };
}
function canStop({ definition, enforcement }) {
    return definition?.streaming !== undefined && enforcement !== undefined && enforcement.action !== 'monitor';
}
/** The last word of a text may not have ended yet. */
function partToJudge(text, { definition }) {
    return definition?.streaming === 'words' ? text.replace(/(?<!\w)\w+$/, '') : text;
}
async function isViolated(guardrail, subject, context) {
    // The events of a guardrail tell of the reply as a whole.
    const { status } = await judgeByDefinition(guardrail, subject, context);
    return status === 'failed';
}
/** A user who is to see something else in the end does not get to see the violation first. */
function stopBy({ type, enforcement }) {
    return { guardrail: type, isPieceShown: enforcement?.action === 'stop' };
}
