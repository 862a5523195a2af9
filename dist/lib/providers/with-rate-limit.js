const BYTES_PER_TOKEN = 4;
/** Holds a provider's calls back until its limits let them through. */
export function withRateLimit(provider, limiter) {
    const settle = (correct, { cost }) => {
        const used = cost.inputTokens + cost.outputTokens;
        // A server that does not count leaves the estimate as the best that is known.
        if (used > 0)
            correct(used);
    };
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(request, signal) {
            const correct = await limiter.admit(estimateTokens(request), signal);
            const completion = await provider.complete(request, signal);
            settle(correct, completion);
            return completion;
        },
        async *stream(request, signal) {
            const correct = await limiter.admit(estimateTokens(request), signal);
            for await (const chunk of provider.stream(request, signal)) {
                if (chunk.completion !== undefined)
                    settle(correct, chunk.completion);
                yield chunk;
            }
        },
    };
}
/** What a call will take, as far as it can be known before: its words, and the longest answer it allows. */
function estimateTokens({ system, messages, maxTokens = 0 }) {
    const bytes = messages.reduce((total, { content }) => total + Buffer.byteLength(content), Buffer.byteLength(system));
    return Math.ceil(bytes / BYTES_PER_TOKEN) + maxTokens;
}
