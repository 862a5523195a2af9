import type { JsonObject } from '../lib/json.ts';
import type { ContentPart } from '../model/content-part.ts';
import type { Message } from '../model/message.ts';
import type { RunError } from '../model/run-result.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { FinishReason } from '../providers/provider.ts';
import type { AssembledPrompt } from './assemble-prompt.ts';
import type { RunContext } from './run-context.ts';
/** Who speaks for the user in a turn, exactly one of these. Placeholders in scripted words are filled in. */
export type TurnUser = {
    readonly kind: 'content';
    readonly content: string;
}
/** Words and media. A turn of the scenario that has parts is of this kind, whatever its content says. */
 | {
    readonly kind: 'parts';
    readonly parts: readonly ContentPart[];
}
/** Ids of a role of the arena's `self_play` and of a persona. */
 | {
    readonly kind: 'self-play';
    readonly role: string;
    readonly persona: string;
};
/** An entry of the scenario's `turns[]` to play. */
export interface TurnRequest {
    readonly run: PlannedScenarioRun;
    /** Index of the entry. */
    readonly turn: number;
    /** Which exchange of a self-play turn, from 0; absent for a scripted turn. */
    readonly iteration?: number;
    readonly prompt: AssembledPrompt;
    readonly user: TurnUser;
}
/** What a message carries to say where it belongs. */
export declare function placeOf({ turn, iteration, }: Pick<TurnRequest, 'turn' | 'iteration'>): Pick<Message, 'turn' | 'iteration'>;
/** A piece of a reply as it comes in. */
export interface MessageChunk {
    /** As in `TurnRequest`. */
    readonly turn: number;
    /** The messages of the exchange so far, the user's first. */
    readonly messages: readonly Message[];
    /** What came in; empty in the piece that completes a reply. */
    readonly delta: string;
    /** Index of the reply in `messages`; one past their end while the reply comes in. */
    readonly messageIndex: number;
    /** Tokens of the reply so far: estimated at four bytes each until it is complete, then as the provider counts. */
    readonly tokenCount: number;
    /** Why the model stopped; only where a reply is complete. */
    readonly finishReason?: FinishReason;
    /** What broke the turn off; only in the last piece, after which the stream throws. */
    readonly error?: RunError;
    /** Of a complete reply: its `meta`. */
    readonly metadata?: JsonObject;
}
/** Plays one kind of turn. Messages and checks go to the store; a turn that cannot go on throws. */
export interface TurnExecutor<Request = TurnRequest> {
    executeTurn(request: Request, context: RunContext): Promise<void>;
    executeTurnStream(request: Request, context: RunContext): AsyncIterable<MessageChunk>;
}
