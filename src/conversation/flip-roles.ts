import type { Message } from '../model/message.ts';

/**
 * A conversation from the other side, as a simulated user sees it: the assistant's words are the user's and the other way
 * round. Messages without words, and those of the system and of tools, are left out.
 */
export function flipRoles(messages: readonly Message[]): readonly Message[] {
  return messages.flatMap(({ role, content, turn, timestamp }): Message[] => {
    if (content === '' || (role !== 'user' && role !== 'assistant')) return [];
    return [{ role: role === 'user' ? 'assistant' : 'user', content, turn, timestamp }];
  });
}
