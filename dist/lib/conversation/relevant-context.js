import { newestThatFit, sumTokens } from "./exchanges.js";
const DEFAULT_RECENT = 3;
const DEFAULT_LAST_N = 3;
/**
 * The newest exchanges, as many as hold the protected messages, and of the others the most relevant that fit; in
 * the order of the conversation. Of equally relevant ones the newer are taken.
 */
export function selectRelevant(exchanges, room, settings, similarity) {
    const recent = newestThatFit(recentExchanges(exchanges, settings), room);
    const query = queryOf(exchanges, settings);
    const threshold = settings?.similarity_threshold ?? 0;
    const candidates = exchanges
        .slice(0, exchanges.length - recent.length)
        .map((exchange, index) => ({ exchange, index, score: similarity(textOf(exchange), query) }))
        .filter(({ score }) => score >= threshold)
        .sort((a, b) => b.score - a.score || b.index - a.index);
    let left = room - sumTokens(recent);
    const chosen = new Set(recent);
    for (const { exchange } of candidates) {
        if (exchange.tokens > left)
            continue;
        left -= exchange.tokens;
        chosen.add(exchange);
    }
    return exchanges.filter((exchange) => chosen.has(exchange));
}
/** The exchange under way is always among them. */
function recentExchanges(exchanges, settings) {
    let wanted = Math.max(1, settings?.min_recent_messages ?? DEFAULT_RECENT);
    const first = exchanges.findLastIndex(({ messages }) => {
        wanted -= messages.length;
        return wanted <= 0;
    });
    return exchanges.slice(Math.max(0, first));
}
function queryOf(exchanges, settings) {
    const messages = exchanges.flatMap((exchange) => exchange.messages);
    switch (settings?.query_source) {
        case 'custom':
            return settings.custom_query ?? '';
        case 'last_n':
            return join(messages.slice(-(settings.last_n_count ?? DEFAULT_LAST_N)));
        default:
            return messages.findLast(({ role }) => role === 'user')?.content ?? '';
    }
}
function textOf({ messages }) {
    return join(messages);
}
function join(messages) {
    return messages.map(({ content }) => content).join('\n');
}
