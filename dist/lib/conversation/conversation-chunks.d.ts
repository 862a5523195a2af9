import type { Message } from '../model/message.ts';
import type { ConversationChunk } from './conversation-executor.ts';
import { type ConversationResult } from './conversation-result.ts';
import type { RunContext } from './run-context.ts';
import type { MessageChunk } from './turn-executor.ts';
/** What a listener to a conversation hears of a piece of a turn. */
export declare function toConversationChunk({ messages, messageIndex: _index, ...piece }: MessageChunk, context: RunContext): ConversationChunk;
/** What is stored of a conversation, with an exchange that may not be stored yet in its place. */
export declare function chunkResult({ store, conversationId }: RunContext, exchange?: readonly Message[]): Promise<ConversationResult>;
