import type { Message } from '../model/message.ts';
import type { CheckSubject } from './check.ts';

/** An assistant message and where it stands in the conversation. */
export interface Reply {
  readonly message: Message;
  readonly messageIndex: number;
}

/** The replies a text check judges: the last one of a turn, or all of a conversation. */
export function judgedReplies(subject: CheckSubject): readonly Reply[] {
  const replies = subject.conversation.flatMap((message, messageIndex) =>
    message.role === 'assistant' ? [{ message, messageIndex }] : [],
  );
  return subject.scope === 'conversation'
    ? replies
    : replies.filter(({ message }) => message === subject.reply);
}

/** Whether and where a text contains a phrase. */
export function indexOfPhrase(text: string, phrase: string, isCaseSensitive: boolean): number {
  return isCaseSensitive ? text.indexOf(phrase) : text.toLowerCase().indexOf(phrase.toLowerCase());
}
