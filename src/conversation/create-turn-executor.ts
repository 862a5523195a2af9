import { describeError } from '../events/describe-error.ts';
import { type ModelCall, modelCallOf, streamCall } from './call-model.ts';
import type { RunContext } from './run-context.ts';
import type { MessageChunk, TurnExecutor, TurnRequest } from './turn-executor.ts';

/** Plays a turn with its model asked in the given way. */
export type PlayTurn<Request> = (
  request: Request,
  context: RunContext,
  call: ModelCall,
) => AsyncGenerator<MessageChunk, void>;

/** The executor of a kind of turn: plain, asking the model as the scenario wants it, and streaming. */
export function createTurnExecutor<Request extends Pick<TurnRequest, 'run' | 'turn'>>(
  play: PlayTurn<Request>,
): TurnExecutor<Request> {
  return {
    async executeTurn(request, context) {
      // Nobody listens to the pieces here; the loop drives the turn to its end.
      for await (const _chunk of play(request, context, modelCallOf(request)));
    },
    executeTurnStream: (request, context) => stream(play, request, context),
  };
}

async function* stream<Request extends Pick<TurnRequest, 'run' | 'turn'>>(
  play: PlayTurn<Request>,
  request: Request,
  context: RunContext,
): AsyncGenerator<MessageChunk, void> {
  let last: MessageChunk | undefined;
  try {
    for await (const chunk of play(request, context, streamCall)) {
      last = chunk;
      yield chunk;
    }
  } catch (error) {
    const { turn } = request;
    const { messages, messageIndex, tokenCount } = last ?? { messages: [], messageIndex: 0, tokenCount: 0 };
    yield { turn, messages, delta: '', messageIndex, tokenCount, error: describeError(error) };
    throw error;
  }
}
