import type { ConversationExecutor } from './conversation-executor.ts';
/** Plays the turns of a scenario one after the other and judges the conversation at the end. */
export declare const defaultConversationExecutor: ConversationExecutor;
