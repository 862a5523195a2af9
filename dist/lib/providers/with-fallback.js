import { ProviderError } from "../errors/provider-error.js";
/** A mock that hands on what it has no entry for; what the second lacks as well is told of the first. */
export function withFallback(first, second) {
    const complete = async (request, signal) => {
        try {
            return await first.complete(request, signal);
        }
        catch (missing) {
            if (!isMissingEntry(missing))
                throw missing;
            return second.complete(request, signal).catch((error) => {
                throw isMissingEntry(error) ? missing : error;
            });
        }
    };
    return {
        id: first.id,
        capabilities: first.capabilities,
        complete,
        async *stream(request, signal) {
            const completion = await complete(request, signal);
            yield { delta: completion.content, completion };
        },
    };
}
function isMissingEntry(error) {
    return error instanceof ProviderError && error.code === 'MOCK_ENTRY_MISSING';
}
