import type { Message } from '../model/message.ts';
import type { ConversationChunk } from './conversation-executor.ts';
import { type ConversationResult, conversationResultOf } from './conversation-result.ts';
import type { RunContext } from './run-context.ts';
import type { MessageChunk } from './turn-executor.ts';

/** What a listener to a conversation hears of a piece of a turn. */
export function toConversationChunk(
  { messages, messageIndex: _index, ...piece }: MessageChunk,
  context: RunContext,
): ConversationChunk {
  return { ...piece, result: () => chunkResult(context, messages) };
}

/** What is stored of a conversation, with an exchange that may not be stored yet in its place. */
export async function chunkResult(
  { store, conversationId }: RunContext,
  exchange: readonly Message[] = [],
): Promise<ConversationResult> {
  const state = await store.getArenaState(conversationId);
  const [first] = exchange;
  if (first === undefined) return conversationResultOf(state);
  const begin = state.messages.findIndex(
    ({ role, turn, iteration }) => role !== 'system' && turn === first.turn && iteration === first.iteration,
  );
  const before = begin === -1 ? state.messages : state.messages.slice(0, begin);
  return conversationResultOf({ ...state, messages: [...before, ...exchange] });
}
