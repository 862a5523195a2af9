/** Lets a provider's calls through as long as there is money for them; calls of one `payer` cost about the same. */
export function withBudget(provider, budget, payer = provider.id) {
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(request, signal) {
            const settle = await budget.admit(payer, signal);
            let billed;
            try {
                const completion = await provider.complete(request, signal);
                billed = billedFor(completion);
                return completion;
            }
            finally {
                settle(billed);
            }
        },
        async *stream(request, signal) {
            const settle = await budget.admit(payer, signal);
            let billed;
            try {
                for await (const chunk of provider.stream(request, signal)) {
                    if (chunk.completion !== undefined)
                        billed = billedFor(chunk.completion);
                    yield chunk;
                }
            }
            finally {
                settle(billed);
            }
        },
    };
}
function billedFor({ cost }) {
    return cost.billedCost ?? cost.totalCost;
}
