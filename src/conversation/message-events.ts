import type { Message } from '../model/message.ts';
import type { ConversationState } from '../state/state-store.ts';
import type { RunContext } from './run-context.ts';

/** Adds a message to a conversation under way and tells of it. */
export function addMessage(messages: Message[], message: Message, { emit }: Pick<RunContext, 'emit'>): void {
  const { turn, iteration, latencyMs = 0, cost } = message;
  const place = { turn, ...(iteration === undefined ? {} : { iteration }), index: messages.length };
  messages.push(message);
  emit({ type: 'message.created', ...place, message });
  if (cost === undefined) return;
  const { inputTokens, outputTokens, totalCost } = cost;
  emit({ type: 'message.updated', ...place, latencyMs, inputTokens, outputTokens, costUsd: totalCost });
}

/** Loads the conversation of a run and tells of it. */
export async function loadConversation({
  store,
  conversationId,
  emit,
}: RunContext): Promise<ConversationState> {
  const state = await store.load(conversationId);
  emit({ type: 'state.loaded', messageCount: state.messages.length });
  return state;
}
