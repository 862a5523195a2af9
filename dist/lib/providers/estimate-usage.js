const BYTES_PER_TOKEN = 4;
const EMPTY_INPUT_TOKENS = 10;
const EMPTY_OUTPUT_TOKENS = 20;
/** A token is four bytes; the system prompt counts on every call, so that a longer prompt costs more. */
export function estimateUsage({ system, messages }, text) {
    const input = messages.reduce((total, { content }) => total + tokensOf(content), tokensOf(system));
    return { inputTokens: input || EMPTY_INPUT_TOKENS, outputTokens: tokensOf(text) || EMPTY_OUTPUT_TOKENS };
}
function tokensOf(text) {
    return Math.floor(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}
