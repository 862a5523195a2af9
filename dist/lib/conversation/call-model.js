import { ProviderError } from "../errors/provider-error.js";
/** Asks for the whole reply at once, which is its only piece. */
export const completeCall = async function* (provider, request, signal) {
    const completion = await provider.complete(request, signal);
    yield completion.content;
    return completion;
};
/** Asks for the reply piece by piece. Leaving the loop early closes the provider's stream, which stops the model. */
export const streamCall = async function* (provider, request, signal, watch) {
    let completion;
    let text = '';
    for await (const chunk of provider.stream(request, signal)) {
        completion = chunk.completion ?? completion;
        if (chunk.delta === '')
            continue;
        text += chunk.delta;
        const stop = await watch(text);
        if (stop?.isPieceShown !== false)
            yield chunk.delta;
        if (stop !== undefined)
            return completion ?? interrupted(text, stop);
    }
    if (completion === undefined)
        throw streamCut(provider.id);
    return completion;
};
/** What came before the stop. What it cost would have been told at the end, so it is unknown. */
function interrupted(content, { guardrail }) {
    const cost = { inputTokens: 0, outputTokens: 0, inputCost: null, outputCost: null, totalCost: null };
    return { content, toolCalls: [], finishReason: 'content_filter', cost, stoppedBy: guardrail };
}
/** How a turn wants its model asked. */
export function modelCallOf({ run, turn }) {
    const { spec } = run.scenario.manifest;
    return (spec.turns[turn]?.streaming ?? spec.streaming) ? streamCall : completeCall;
}
function streamCut(provider) {
    return new ProviderError({
        code: 'STREAM_INCOMPLETE',
        message: `The stream of provider "${provider}" ended without a complete answer; run it again.`,
        retryable: true,
    });
}
