import { ProviderError } from '../errors/provider-error.ts';
import type { Completion, CompletionRequest, Provider } from '../providers/provider.ts';
import type { TurnRequest } from './turn-executor.ts';

/** Looks at a reply while it streams; what it gives ends the stream. */
export type StreamWatch = (textSoFar: string) => Promise<StreamStop | undefined>;

/** Why a stream has to end. */
export interface StreamStop {
  /** Type of the guardrail that was violated. */
  readonly guardrail: string;
  /** Whether the piece that violated it is still passed on. */
  readonly isPieceShown: boolean;
}

/** A model's answer; part of one when its stream was stopped. */
export interface ModelAnswer extends Completion {
  readonly stoppedBy?: string;
}

/** Asks a model; yields pieces of the reply where it streams and returns the whole. */
export type ModelCall = (
  provider: Provider,
  request: CompletionRequest,
  signal: AbortSignal,
  watch: StreamWatch,
) => AsyncGenerator<string, ModelAnswer>;

/** Asks for the whole reply at once, which is its only piece. */
export const completeCall: ModelCall = async function* (provider, request, signal) {
  const completion = await provider.complete(request, signal);
  yield completion.content;
  return completion;
};

/** Asks for the reply piece by piece. Leaving the loop early closes the provider's stream, which stops the model. */
export const streamCall: ModelCall = async function* (provider, request, signal, watch) {
  let completion: Completion | undefined;
  let text = '';
  for await (const chunk of provider.stream(request, signal)) {
    completion = chunk.completion ?? completion;
    if (chunk.delta === '') continue;
    text += chunk.delta;
    const stop = await watch(text);
    if (stop?.isPieceShown !== false) yield chunk.delta;
    if (stop !== undefined) return completion ?? interrupted(text, stop);
  }
  if (completion === undefined) throw streamCut(provider.id);
  return completion;
};

/** What came before the stop. What it cost would have been told at the end, so it is unknown. */
function interrupted(content: string, { guardrail }: StreamStop): ModelAnswer {
  const cost = { inputTokens: 0, outputTokens: 0, inputCost: null, outputCost: null, totalCost: null };
  return { content, toolCalls: [], finishReason: 'content_filter', cost, stoppedBy: guardrail };
}

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
