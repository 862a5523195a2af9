import { iterationsOf } from '../plan/self-play-exchanges.ts';
import type { ModelCall } from './call-model.ts';
import { createTurnExecutor } from './create-turn-executor.ts';
import { hasFailedAssertion, skipTurn } from './run-checks.ts';
import type { RunContext } from './run-context.ts';
import { simulateUser } from './simulate-user.ts';
import { takeTurn } from './take-turn.ts';
import type { MessageChunk, TurnExecutor, TurnRequest } from './turn-executor.ts';

/** Plays a turn whose user is simulated: as many exchanges as it asks for, or until the user is done. */
export const selfPlayTurn: TurnExecutor = createTurnExecutor(play);

async function* play(
  request: TurnRequest,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<MessageChunk, void> {
  const { run, turn } = request;
  for (const iteration of iterationsOf(run, turn)) {
    context.signal.throwIfAborted();
    const exchange = { ...request, ...(iteration === undefined ? {} : { iteration }) };
    const { message, isDone } = await simulateUser(exchange, context);
    if (message !== undefined) yield* takeTurn(exchange, message, context, call);
    if (await hasFailedAssertion(run, turn, context)) return;
    if (isDone) return skipRest(request, (iteration ?? 0) + (message === undefined ? 0 : 1), context);
  }
}

/** Lists the checks of the exchanges that a user who is done leaves out. */
async function skipRest(
  { run, turn }: TurnRequest,
  first: number,
  { store, conversationId, runId }: RunContext,
): Promise<void> {
  const skipped = iterationsOf(run, turn)
    .slice(first)
    .flatMap((iteration) =>
      skipTurn(run, runId, { turn, iteration }, 'The simulated user was done before this exchange.'),
    );
  await store.recordChecks(conversationId, skipped);
}
