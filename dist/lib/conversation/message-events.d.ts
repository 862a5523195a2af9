import type { Message } from '../model/message.ts';
import type { ConversationState } from '../state/state-store.ts';
import type { RunContext } from './run-context.ts';
/** Adds a message to a conversation under way and tells of it. */
export declare function addMessage(messages: Message[], message: Message, { emit }: Pick<RunContext, 'emit'>): void;
/** Loads the conversation of a run and tells of it. */
export declare function loadConversation({ store, conversationId, emit, }: RunContext): Promise<ConversationState>;
