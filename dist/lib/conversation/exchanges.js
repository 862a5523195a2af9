const TOKENS_PER_WORD = 1.35;
/** The tokens a text is taken for: its words, times 1.35. */
export function estimateTokens(text) {
    return Math.floor((text.match(/\S+/g)?.length ?? 0) * TOKENS_PER_WORD);
}
/** Splits a conversation before every message of the user. No tool answer is parted from its call that way. */
export function splitExchanges(messages) {
    const starts = messages.flatMap(({ role }, index) => (role === 'user' || index === 0 ? [index] : []));
    return starts.map((start, position) => {
        const part = messages.slice(start, starts[position + 1]);
        return { messages: part, tokens: part.reduce((sum, message) => sum + tokensOf(message), 0) };
    });
}
/** The tokens of several exchanges. */
export function sumTokens(exchanges) {
    return exchanges.reduce((sum, { tokens }) => sum + tokens, 0);
}
/** The newest exchanges that fit, in order: every one down to the first that does not. */
export function newestThatFit(exchanges, budget) {
    let left = budget;
    const tooBig = exchanges.findLastIndex(({ tokens }) => {
        left -= tokens;
        return left < 0;
    });
    return exchanges.slice(tooBig + 1);
}
/** What is said and the arguments of calls; pictures and the like are not counted. */
function tokensOf({ content, toolCalls = [] }) {
    return toolCalls.reduce((sum, { args }) => sum + estimateTokens(JSON.stringify(args)), estimateTokens(content));
}
