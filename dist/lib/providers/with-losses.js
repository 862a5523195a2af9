import { priceCounted } from "../cost/price-counted.js";
import { ProviderError } from "../errors/provider-error.js";
/** Failures of calls that no model worked on, where the server gave no status that says so. */
const UNBILLED_CODES = new Set([
    'PROVIDER_AUTH',
    'PROVIDER_BAD_REQUEST',
    'PROVIDER_MEDIA_UNREADABLE',
    'PROVIDER_MEDIA_UNSUPPORTED',
    'PROVIDER_SDK_MISSING',
    'PROVIDER_SETTINGS',
    'PROVIDER_UNREACHABLE',
]);
/**
 * Tells whoever asked of calls that ended without their answer and may be billed all the same: what the server counted
 * at its price, else a cost that is unknown. A server bills nothing for what it refuses.
 */
export function withLosses(provider, pricing) {
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(request, signal) {
            signal.throwIfAborted();
            const watch = watchUsage(request, pricing);
            try {
                return await provider.complete(watch.request, signal);
            }
            catch (error) {
                watch.tellLoss(signal.aborted || isWorkedOn(error));
                throw error;
            }
        },
        async *stream(request, signal) {
            signal.throwIfAborted();
            const watch = watchUsage(request, pricing);
            // Whoever leaves early leaves a model at work.
            let isLost = true;
            try {
                for await (const chunk of provider.stream(watch.request, signal)) {
                    if (chunk.completion !== undefined)
                        isLost = false;
                    yield chunk;
                }
            }
            catch (error) {
                isLost &&= signal.aborted || isWorkedOn(error);
                throw error;
            }
            finally {
                watch.tellLoss(isLost);
            }
        },
    };
}
function watchUsage(asked, pricing) {
    let counted;
    const onUsage = (usage) => {
        counted = usage;
        asked.onUsage?.(usage);
    };
    return {
        request: { ...asked, onUsage },
        tellLoss(isLost) {
            if (isLost)
                asked.onLoss?.(priceCounted(counted, pricing));
        },
    };
}
/** Errors of other kinds come up before anything is sent. */
function isWorkedOn(error) {
    return error instanceof ProviderError && error.status === undefined && !UNBILLED_CODES.has(error.code);
}
