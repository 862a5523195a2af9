/**
 * What a turn check judges: the messages of one turn (and, for a self-play turn, of one iteration) without the
 * system message, which belongs to no turn.
 */
export function turnSubject(conversation, turn, iteration) {
    const isInScope = (message) => message.role !== 'system' &&
        message.turn === turn &&
        (iteration === undefined || (message.iteration ?? 0) === iteration);
    return buildSubject('turn', conversation, isInScope);
}
/** What a conversation check judges: everything said. */
export function conversationSubject(conversation) {
    return buildSubject('conversation', conversation, () => true);
}
function buildSubject(scope, conversation, isInScope) {
    const messages = conversation.filter(isInScope);
    return {
        scope,
        reply: messages.findLast((message) => message.role === 'assistant'),
        messages,
        conversation,
        toolCalls: conversation.flatMap((message, messageIndex) => isInScope(message) ? recordToolCalls(message, messageIndex) : []),
    };
}
function recordToolCalls(message, messageIndex) {
    return (message.toolCalls ?? []).map((call) => ({ ...call, turn: message.turn, messageIndex }));
}
