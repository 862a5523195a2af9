import type { ModelCall } from './call-model.ts';
import { createTurnExecutor } from './create-turn-executor.ts';
import type { RunContext } from './run-context.ts';
import { takeTurn } from './take-turn.ts';
import type { MessageChunk, TurnExecutor, TurnRequest } from './turn-executor.ts';
import { scriptedMessage } from './turn-parts.ts';

/** Plays a turn whose user text stands in the scenario. */
export const scriptedTurn: TurnExecutor = createTurnExecutor(play);

async function* play(
  request: TurnRequest,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<MessageChunk, void> {
  yield* takeTurn(request, scriptedMessage(request), context, call);
}
