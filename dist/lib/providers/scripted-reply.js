/** Tells pieces from a whole answer. */
export function isChunkList(item) {
    return Array.isArray(item);
}
/** The message that pieces make: words and calls joined, of everything else the last that says it. */
export function joinChunks(chunks) {
    const messages = chunks.map((chunk) => (typeof chunk === 'string' ? { content: chunk } : chunk));
    const toolCalls = messages.flatMap((message) => message.toolCalls ?? []);
    const parts = messages.flatMap((message) => message.parts ?? []);
    return {
        ...Object.assign({}, ...messages),
        content: messages.map(({ content = '' }) => content).join(''),
        toolCalls,
        ...(parts.length === 0 ? {} : { parts }),
    };
}
