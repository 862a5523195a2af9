import type { Message } from '../model/message.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { AssembledPrompt } from './assemble-prompt.ts';
import type { RunContext } from './run-context.ts';
/** An entry of the scenario's `turns[]` to play. */
export interface TurnRequest {
    readonly run: PlannedScenarioRun;
    /** Index of the entry. */
    readonly turn: number;
    /** Which exchange of a self-play turn, from 0; absent for a scripted turn. */
    readonly iteration?: number;
    readonly prompt: AssembledPrompt;
}
/** What a message carries to say where it belongs. */
export declare function placeOf({ turn, iteration }: TurnRequest): Pick<Message, 'turn' | 'iteration'>;
/** A piece of a reply as it comes in. */
export interface MessageChunk {
    readonly turn: number;
    readonly delta: string;
}
/** Plays one kind of turn. Messages and checks go to the store; a turn that cannot go on throws. */
export interface TurnExecutor {
    executeTurn(request: TurnRequest, context: RunContext): Promise<void>;
    executeTurnStream(request: TurnRequest, context: RunContext): AsyncIterable<MessageChunk>;
}
