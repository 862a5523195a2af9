/** Lets a provider's calls through as long as there is money for them. */
export function withBudget(provider, budget, payer) {
    const open = async (asked, signal) => {
        const settle = await budget.admit(payer.name, signal);
        const billed = [];
        const onLoss = (cost) => {
            billed.push(cost.totalCost ?? { atLeast: payer.leastCost(asked) });
            asked.onLoss?.(cost);
        };
        const request = { ...asked, onLoss };
        return { request, billed, settle: () => settle(billed) };
    };
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(asked, signal) {
            const { request, billed, settle } = await open(asked, signal);
            try {
                const completion = await provider.complete(request, signal);
                billed.push(billedFor(completion.cost));
                return completion;
            }
            finally {
                settle();
            }
        },
        async *stream(asked, signal) {
            const { request, billed, settle } = await open(asked, signal);
            try {
                for await (const chunk of provider.stream(request, signal)) {
                    if (chunk.completion !== undefined)
                        billed.push(billedFor(chunk.completion.cost));
                    yield chunk;
                }
            }
            finally {
                settle();
            }
        },
    };
}
function billedFor(cost) {
    return cost.billedCost ?? cost.totalCost;
}
