import type { RunEventInput } from '../events/arena-event.ts';
import { type EventPair, pairEvents, pairStreamEvents } from '../events/pair-events.ts';
import type { StageName } from '../events/pipeline-events.ts';
import type { RunContext } from './run-context.ts';
import { placeOf, type TurnRequest } from './turn-executor.ts';

interface Stage {
  readonly name: StageName;
  readonly stageType: 'transform' | 'generate' | 'sink';
}

/**
 * The steps of an exchange. `prompt-assembly` puts the system prompt before the conversation and the user's message
 * behind it, `context` fits it into the budget, `provider` asks the model and answers its tool calls; these two come
 * again as long as the model calls tools. `guardrails` and `assertions` judge the reply; `store` keeps what was said,
 * also after a step that failed.
 */
const STAGES: readonly Stage[] = [
  { name: 'prompt-assembly', stageType: 'transform' },
  { name: 'context', stageType: 'transform' },
  { name: 'provider', stageType: 'generate' },
  { name: 'guardrails', stageType: 'transform' },
  { name: 'assertions', stageType: 'transform' },
  { name: 'store', stageType: 'sink' },
];

/** How many steps a pipeline has. */
export const STAGE_COUNT = STAGES.length;

/** Does one step of an exchange and tells of its start and its end. */
export async function runStage<Value>(
  name: StageName,
  request: TurnRequest,
  context: RunContext,
  action: () => Promise<Value>,
): Promise<Value> {
  return pairEvents(stageEvents(name, request), context, action);
}

/** Does one step that yields pieces, and tells of its start and its end. */
export async function* streamStage<Piece, Value>(
  name: StageName,
  request: TurnRequest,
  context: RunContext,
  stream: () => AsyncGenerator<Piece, Value>,
): AsyncGenerator<Piece, Value> {
  return yield* pairStreamEvents(stageEvents(name, request), context, stream);
}

function stageEvents(name: StageName, request: TurnRequest): EventPair<RunEventInput, unknown> {
  const index = STAGES.findIndex((stage) => stage.name === name);
  const stageType = STAGES[index]?.stageType ?? 'transform';
  const stage = { ...placeOf(request), name, index, stageType };
  return {
    started: { type: 'stage.started', ...stage },
    completed: (_, durationMs) => ({ type: 'stage.completed', ...stage, durationMs }),
    failed: (error, durationMs) => ({ type: 'stage.failed', ...stage, durationMs, error }),
  };
}
