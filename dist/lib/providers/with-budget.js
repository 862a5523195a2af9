import { ProviderError } from "../errors/provider-error.js";
/** Failures of calls that never reached a model, whatever the server's status. */
const UNBILLED_CODES = new Set([
    'PROVIDER_UNREACHABLE',
    'PROVIDER_SETTINGS',
    'PROVIDER_AUTH',
]);
/** Lets a provider's calls through as long as there is money for them; calls of one `payer` cost about the same. */
export function withBudget(provider, budget, payer = provider.id) {
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(request, signal) {
            const settle = await budget.admit(payer, signal);
            let billed = 'unheard';
            try {
                const completion = await provider.complete(request, signal);
                billed = billedFor(completion);
                return completion;
            }
            catch (error) {
                billed = billedAfter(error);
                throw error;
            }
            finally {
                settle(billed);
            }
        },
        async *stream(request, signal) {
            const settle = await budget.admit(payer, signal);
            // Whoever stops reading leaves before the server says what it took.
            let billed = 'unheard';
            try {
                for await (const chunk of provider.stream(request, signal)) {
                    if (chunk.completion !== undefined)
                        billed = billedFor(chunk.completion);
                    yield chunk;
                }
            }
            catch (error) {
                if (billed === 'unheard')
                    billed = billedAfter(error);
                throw error;
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
/** A server bills nothing for what it refuses; an answer that broke, came too late or was called off may be billed. */
function billedAfter(error) {
    if (!(error instanceof ProviderError))
        return 'unheard';
    return error.status !== undefined || UNBILLED_CODES.has(error.code) ? undefined : 'unheard';
}
