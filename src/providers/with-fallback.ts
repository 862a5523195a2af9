import { ProviderError } from '../errors/provider-error.ts';
import type { Completion, CompletionRequest, Provider } from './provider.ts';

/** A mock that hands on what it has no entry for; what the second lacks as well is told of the first. */
export function withFallback(first: Provider, second: Provider): Provider {
  const complete = async (request: CompletionRequest, signal: AbortSignal): Promise<Completion> => {
    try {
      return await first.complete(request, signal);
    } catch (missing) {
      if (!isMissingEntry(missing)) throw missing;
      return second.complete(request, signal).catch((error: unknown) => {
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

function isMissingEntry(error: unknown): boolean {
  return error instanceof ProviderError && error.code === 'MOCK_ENTRY_MISSING';
}
