import { ProviderError } from "../errors/provider-error.js";
/** Asks for the whole reply at once, which is its only piece. */
export const completeCall = async function* (provider, request, signal) {
    const completion = await provider.complete(request, signal);
    yield completion.content;
    return completion;
};
/** Asks for the reply piece by piece. */
export const streamCall = async function* (provider, request, signal) {
    let completion;
    for await (const chunk of provider.stream(request, signal)) {
        if (chunk.delta !== '')
            yield chunk.delta;
        completion = chunk.completion ?? completion;
    }
    if (completion === undefined)
        throw streamCut(provider.id);
    return completion;
};
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
