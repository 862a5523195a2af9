import type { ModelCall } from './call-model.ts';
import type { RunContext } from './run-context.ts';
import type { MessageChunk, TurnRequest } from './turn-executor.ts';
/**
 * One turn from the user's text to the judged reply: model and tools, guardrails, assertions. All assertions are
 * judged. Whatever was said goes to the store, also when a later step throws. Yields the reply as it comes in.
 */
export declare function takeTurn(request: TurnRequest, userText: string, context: RunContext, call: ModelCall): AsyncGenerator<MessageChunk, void>;
