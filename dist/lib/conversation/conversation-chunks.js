import { conversationResultOf } from "./conversation-result.js";
/** What a listener to a conversation hears of a piece of a turn. */
export function toConversationChunk({ messages, messageIndex: _index, ...piece }, context) {
    return { ...piece, result: () => chunkResult(context, messages) };
}
/** What is stored of a conversation, with an exchange that may not be stored yet in its place. */
export async function chunkResult({ store, conversationId }, exchange = []) {
    const state = await store.getArenaState(conversationId);
    const [first] = exchange;
    if (first === undefined)
        return conversationResultOf(state);
    const begin = state.messages.findIndex(({ role, turn, iteration }) => role !== 'system' && turn === first.turn && iteration === first.iteration);
    const before = begin === -1 ? state.messages : state.messages.slice(0, begin);
    return conversationResultOf({ ...state, messages: [...before, ...exchange] });
}
