/** Adds a message to a conversation under way and tells of it. */
export function addMessage(messages, message, { emit }) {
    const { turn, iteration, latencyMs = 0, cost } = message;
    const place = { turn, ...(iteration === undefined ? {} : { iteration }), index: messages.length };
    messages.push(message);
    emit({ type: 'message.created', ...place, message });
    if (cost === undefined)
        return;
    const { inputTokens, outputTokens, totalCost } = cost;
    emit({ type: 'message.updated', ...place, latencyMs, inputTokens, outputTokens, costUsd: totalCost });
}
/** Loads the conversation of a run and tells of it. */
export async function loadConversation({ store, conversationId, emit, }) {
    const state = await store.load(conversationId);
    emit({ type: 'state.loaded', messageCount: state.messages.length });
    return state;
}
