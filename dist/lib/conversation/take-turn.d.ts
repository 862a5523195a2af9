import type { Message } from '../model/message.ts';
import type { ModelCall } from './call-model.ts';
import type { RunContext } from './run-context.ts';
import { type MessageChunk, type TurnRequest } from './turn-executor.ts';
/** What the user says in a turn, and what it took to say it. */
export interface UserMessage extends Pick<Message, 'content' | 'parts' | 'cost' | 'latencyMs' | 'meta'> {
    /** Generated without a script. */
    readonly unscripted?: boolean;
}
/**
 * One turn from the user's message to the judged reply: model and tools, guardrails, assertions. All assertions are
 * judged. Whatever was said goes to the store, also when a later step throws. Yields the reply as it comes in.
 */
export declare function takeTurn(request: TurnRequest, user: UserMessage, context: RunContext, call: ModelCall): AsyncGenerator<MessageChunk, void>;
