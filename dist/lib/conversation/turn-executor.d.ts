import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { AssembledPrompt } from './assemble-prompt.ts';
import type { RunContext } from './run-context.ts';
/** An entry of the scenario's `turns[]` to play. */
export interface TurnRequest {
    readonly run: PlannedScenarioRun;
    /** Index of the entry. */
    readonly turn: number;
    readonly prompt: AssembledPrompt;
}
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
