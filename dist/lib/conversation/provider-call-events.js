/** What is told of a model call. */
export function providerCallEvents(call) {
    const { asked } = call;
    const facts = factsOf(call);
    return {
        started: {
            type: 'provider.call.started',
            ...facts,
            messageCount: asked.messages.length,
            toolCount: asked.tools?.length ?? 0,
        },
        completed: ({ cost, finishReason, toolCalls }, durationMs) => ({
            type: 'provider.call.completed',
            ...facts,
            durationMs,
            inputTokens: cost.inputTokens,
            outputTokens: cost.outputTokens,
            cachedTokens: cost.cachedTokens ?? 0,
            costUsd: cost.totalCost,
            finishReason,
            toolCallCount: toolCalls.length,
        }),
        failed: (error, durationMs) => ({ type: 'provider.call.failed', ...facts, durationMs, error }),
        interrupted: (reason) => ({ type: 'stream.interrupted', ...facts, reason }),
    };
}
/** The request as the provider gets it: it knows its trial, and tells of attempts that failed and of what they took. */
export function tellingRequest(call, { emit, noteSideCall }) {
    const onRetry = (notice) => emit({ type: 'provider.call.retried', ...factsOf(call), ...notice });
    const { role } = call.asked.speaker;
    const onLoss = (cost) => noteSideCall({ role, provider: call.provider.id, cost });
    return { ...call.asked, trial: call.run.trial, onRetry, onLoss };
}
function factsOf({ run, provider, model, asked, iteration }) {
    const { role: speaker, turn } = asked.speaker;
    const { id } = provider;
    const manifest = run.arena.providers.find((known) => known.id === id);
    return {
        turn,
        ...(iteration === undefined ? {} : { iteration }),
        speaker,
        provider: id,
        model: model ?? manifest?.spec.model ?? '',
    };
}
