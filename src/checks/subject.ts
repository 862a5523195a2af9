import type { Message } from '../model/message.ts';
import type { CheckSubject, RecordedToolCall } from './check.ts';

/**
 * What a turn check judges: the messages of one turn (and, for a self-play turn, of one iteration) without the
 * system message, which belongs to no turn.
 */
export function turnSubject(
  conversation: readonly Message[],
  turn: number,
  iteration?: number,
): CheckSubject {
  const isInScope = (message: Message) =>
    message.role !== 'system' &&
    message.turn === turn &&
    (iteration === undefined || (message.iteration ?? 0) === iteration);
  return buildSubject('turn', conversation, isInScope);
}

/** What a conversation check judges: everything said. */
export function conversationSubject(conversation: readonly Message[]): CheckSubject {
  return buildSubject('conversation', conversation, () => true);
}

function buildSubject(
  scope: CheckSubject['scope'],
  conversation: readonly Message[],
  isInScope: (message: Message) => boolean,
): CheckSubject {
  const messages = conversation.filter(isInScope);
  return {
    scope,
    reply: messages.findLast((message) => message.role === 'assistant'),
    messages,
    conversation,
    toolCalls: conversation.flatMap((message, messageIndex) =>
      isInScope(message) ? recordToolCalls(message, messageIndex) : [],
    ),
  };
}

function recordToolCalls(message: Message, messageIndex: number): readonly RecordedToolCall[] {
  return (message.toolCalls ?? []).map((call) => ({ ...call, turn: message.turn, messageIndex }));
}
