import { type ModelCall } from './call-model.ts';
import type { RunContext } from './run-context.ts';
import type { MessageChunk, TurnExecutor, TurnRequest } from './turn-executor.ts';
/** Plays a turn with its model asked in the given way. */
export type PlayTurn<Request> = (request: Request, context: RunContext, call: ModelCall) => AsyncGenerator<MessageChunk, void>;
/** The executor of a kind of turn: plain, asking the model as the scenario wants it, and streaming. */
export declare function createTurnExecutor<Request extends Pick<TurnRequest, 'run' | 'turn'>>(play: PlayTurn<Request>): TurnExecutor<Request>;
