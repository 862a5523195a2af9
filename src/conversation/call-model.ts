import { ProviderError } from '../errors/provider-error.ts';
import type { Completion, CompletionRequest, Provider } from '../providers/provider.ts';
import type { TurnRequest } from './turn-executor.ts';

/** Asks a model; yields pieces of the reply where it streams and returns the whole. */
export type ModelCall = (
  provider: Provider,
  request: CompletionRequest,
  signal: AbortSignal,
) => AsyncGenerator<string, Completion>;

/** Asks for the whole reply at once, which is its only piece. */
export const completeCall: ModelCall = async function* (provider, request, signal) {
  const completion = await provider.complete(request, signal);
  yield completion.content;
  return completion;
};

/** Asks for the reply piece by piece. */
export const streamCall: ModelCall = async function* (provider, request, signal) {
  let completion: Completion | undefined;
  for await (const chunk of provider.stream(request, signal)) {
    if (chunk.delta !== '') yield chunk.delta;
    completion = chunk.completion ?? completion;
  }
  if (completion === undefined) throw streamCut(provider.id);
  return completion;
};

/** How a turn wants its model asked. */
export function modelCallOf({ run, turn }: Pick<TurnRequest, 'run' | 'turn'>): ModelCall {
  const { spec } = run.scenario.manifest;
  return (spec.turns[turn]?.streaming ?? spec.streaming) ? streamCall : completeCall;
}

function streamCut(provider: string): ProviderError {
  return new ProviderError({
    code: 'STREAM_INCOMPLETE',
    message: `The stream of provider "${provider}" ended without a complete answer; run it again.`,
    retryable: true,
  });
}
