import { type CompositeExecutor, createCompositeExecutor } from '../conversation/composite-executor.ts';
import { toConversationChunk } from '../conversation/conversation-chunks.ts';
import type { ConversationRequest } from '../conversation/conversation-executor.ts';
import type { PipelineRequest } from '../conversation/pipeline-turn.ts';
import { requireScenarioRun } from '../conversation/require-scenario-run.ts';
import type { TurnExecutor } from '../conversation/turn-executor.ts';

/** Messages to have answered with what a planned run has: its prompt, tools, guardrails and provider. */
export interface AnswerRequest extends ConversationRequest, Pick<PipelineRequest, 'messages'> {
  /** Index of the scenario's turn whose settings hold. @default 0 */
  readonly turn?: number;
}

/** An executor of one turn: it has the messages of a request answered. */
export function createAnsweringExecutor(
  pipeline: TurnExecutor<PipelineRequest>,
  { messages, turn = 0 }: Pick<AnswerRequest, 'messages' | 'turn'>,
): CompositeExecutor {
  const requestOf = ({ run }: ConversationRequest) => ({ run: requireScenarioRun(run), turn, messages });
  return createCompositeExecutor({
    default: {
      kind: 'default',
      execute: (request, context) => pipeline.executeTurn(requestOf(request), context),
      async *executeStream(request, context) {
        for await (const chunk of pipeline.executeTurnStream(requestOf(request), context)) {
          yield toConversationChunk(chunk, context);
        }
      },
    },
  });
}
