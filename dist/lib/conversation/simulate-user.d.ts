import type { RunContext } from './run-context.ts';
import type { UserMessage } from './take-turn.ts';
import { type TurnRequest } from './turn-executor.ts';
/** What a simulated user came to. */
export interface SimulatedTurn {
    /** Undefined when the user had nothing left to say. */
    readonly message?: UserMessage;
    /** The user ends the turn; the exchange of this message is the last one. */
    readonly isDone: boolean;
}
/** Lets the persona of a self-play turn say its next message. Throws what the persona or the provider lacks. */
export declare function simulateUser(request: TurnRequest, context: RunContext): Promise<SimulatedTurn>;
