import { ManifestError } from '../errors/manifest-error.ts';
import { StateStoreError } from '../errors/state-store-error.ts';
import type { Message } from '../model/message.ts';
import type { ConversationState } from '../state/state-store.ts';
import { assemblePrompt } from './assemble-prompt.ts';
import type { ModelCall } from './call-model.ts';
import { createTurnExecutor } from './create-turn-executor.ts';
import type { RunContext } from './run-context.ts';
import { takeTurn } from './take-turn.ts';
import type { MessageChunk, TurnExecutor, TurnRequest } from './turn-executor.ts';

/** Messages to have answered. */
export interface PipelineRequest extends Pick<TurnRequest, 'run' | 'turn'> {
  /** Oldest first, the last one the user's; they follow what the store has of the conversation. */
  readonly messages: readonly Message[];
}

/**
 * Answers given messages: prompt assembly, model and tools, guardrails. The scenario's assertions are not judged. Throws
 * `ManifestError` with code `USAGE` when the last message is not the user's.
 */
export const pipelineTurn: TurnExecutor<PipelineRequest> = createTurnExecutor(play);

async function* play(
  { run, turn, messages }: PipelineRequest,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<MessageChunk, void> {
  const last = messages.at(-1);
  if (last?.role !== 'user') {
    throw new ManifestError({
      code: 'USAGE',
      message: `The messages for turn ${turn + 1} of run "${run.key}" do not end with one of the user; add it.`,
    });
  }
  const stored = await loadOrBegin(context);
  await context.store.save({ ...stored, messages: [...stored.messages, ...messages.slice(0, -1)] });
  const { content, parts, cost, latencyMs, meta } = last;
  const request: TurnRequest = {
    run: { ...run, scenario: { ...run.scenario, turnChecks: [] } },
    turn,
    prompt: assemblePrompt(run),
    user: parts === undefined ? { kind: 'content', content } : { kind: 'parts', parts },
  };
  const said = {
    content,
    ...(parts === undefined ? {} : { parts }),
    ...(cost === undefined ? {} : { cost }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
    ...(meta === undefined ? {} : { meta }),
  };
  yield* takeTurn(request, said, context, call);
}

async function loadOrBegin({
  store,
  conversationId: id,
  stateMetadata = {},
}: RunContext): Promise<ConversationState> {
  try {
    return await store.load(id);
  } catch (error) {
    if (!(error instanceof StateStoreError) || error.code !== 'NOT_FOUND') throw error;
    return { id, messages: [], metadata: stateMetadata };
  }
}
