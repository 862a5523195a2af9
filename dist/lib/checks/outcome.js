/** The check holds. */
export function pass(message, details) {
    return details === undefined ? { status: 'passed', message } : { status: 'passed', message, details };
}
/** The check does not hold. */
export function fail(message, details) {
    return details === undefined ? { status: 'failed', message } : { status: 'failed', message, details };
}
/** The check could not be judged; `code` is a stable word. */
export function cannotJudge(code, message) {
    return { status: 'error', code, message };
}
/** Judges the last reply in scope; without one there is nothing to judge, which is neither a pass nor a failure. */
export function judgeReply(subject, judge) {
    if (subject.reply !== undefined)
        return judge(subject.reply);
    const where = subject.scope === 'turn' ? 'this turn' : 'the conversation';
    return cannotJudge('NO_REPLY', `Could not be judged: ${where} has no assistant reply.`);
}
/** Judges what stands in scope: a turn must have a reply for that, while a conversation may be empty. */
export function judgeInScope(subject, judge) {
    return subject.scope === 'turn' ? judgeReply(subject, judge) : judge();
}
/** A list as PromptArena writes it: null when it is empty. */
export function nullIfEmpty(list) {
    return list.length === 0 ? null : list;
}
/** One entry of the `violations` of a conversation check, in PromptArena's words. */
export function violation(turnIndex, description, evidence) {
    return { turn_index: turnIndex, description, evidence };
}
