import type { Message } from '../model/message.ts';
import type { ModelMessage } from './model-message.ts';
/**
 * A conversation as the engine of an arena takes it, with the media that users show. Instructions are left out, as the
 * arena's prompt gives them.
 */
export declare function toArenaMessages(messages: readonly ModelMessage[], timestamp: string): readonly Message[];
/** What an assistant of an arena said and what its tools answered, as a scenario in code takes it. */
export declare function fromArenaMessage({ role, content, toolCalls, toolResult }: Message): ModelMessage;
