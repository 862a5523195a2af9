import type { StageName } from '../events/pipeline-events.ts';
import type { RunContext } from './run-context.ts';
import { type TurnRequest } from './turn-executor.ts';
/** How many steps a pipeline has. */
export declare const STAGE_COUNT: number;
/** Does one step of an exchange and tells of its start and its end. */
export declare function runStage<Value>(name: StageName, request: TurnRequest, context: RunContext, action: () => Promise<Value>): Promise<Value>;
/** Does one step that yields pieces, and tells of its start and its end. */
export declare function streamStage<Piece, Value>(name: StageName, request: TurnRequest, context: RunContext, stream: () => AsyncGenerator<Piece, Value>): AsyncGenerator<Piece, Value>;
