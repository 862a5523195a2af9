import { priceUsage } from "../cost/price-usage.js";
import { fromUsd } from "../model/money.js";
/** Answers from the cache what was asked before; such an answer bills nothing and says so. */
export function withCache(provider, { cache, mode, keyOf, pricing }) {
    const recall = async (request) => {
        const key = keyOf(request);
        const known = key === undefined ? undefined : await cache.read(key);
        if (known === undefined)
            return undefined;
        return { ...known, cost: unbilled(known.cost, pricing), fromCache: true };
    };
    const keep = async (request, completion) => {
        const key = mode === 'read-write' ? keyOf(request) : undefined;
        if (key !== undefined)
            await cache.write(key, completion);
    };
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(request, signal) {
            signal.throwIfAborted();
            const known = await recall(request);
            if (known !== undefined)
                return known;
            const completion = await provider.complete(request, signal);
            await keep(request, completion);
            return completion;
        },
        async *stream(request, signal) {
            signal.throwIfAborted();
            const known = await recall(request);
            if (known !== undefined) {
                yield { delta: known.content, completion: known };
                return;
            }
            for await (const chunk of provider.stream(request, signal)) {
                if (chunk.completion !== undefined)
                    await keep(request, chunk.completion);
                yield chunk;
            }
        },
    };
}
/** The list price by the tokens of then and the prices of now, or as it was without tokens; nothing of it is billed. */
function unbilled({ inputCost, outputCost, totalCost, billedCost: _billed, ...usage }, pricing) {
    const isCounted = usage.inputTokens + usage.outputTokens > 0;
    const listed = pricing === null || !isCounted
        ? { ...usage, inputCost, outputCost, totalCost }
        : priceUsage(usage, pricing);
    return { ...listed, billedCost: fromUsd(0), cachedCalls: 1 };
}
