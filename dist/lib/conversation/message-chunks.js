const BYTES_PER_TOKEN = 4;
/** What a listener hears of the replies of an exchange, whose draft begins with the user's message. */
export async function* chunksOf(pieces, { turn }, { messages }) {
    const start = messages.length - 1;
    let bytes = 0;
    for await (const piece of pieces) {
        const exchange = messages.slice(start);
        if (typeof piece === 'string') {
            bytes += Buffer.byteLength(piece);
            const tokenCount = Math.ceil(bytes / BYTES_PER_TOKEN);
            yield { turn, messages: exchange, delta: piece, messageIndex: exchange.length, tokenCount };
            continue;
        }
        bytes = 0;
        const { finishReason, cost } = piece;
        const meta = exchange.at(-1)?.meta;
        yield {
            turn,
            messages: exchange,
            delta: '',
            messageIndex: exchange.length - 1,
            tokenCount: cost.outputTokens,
            finishReason,
            ...(meta === undefined ? {} : { metadata: meta }),
        };
    }
}
