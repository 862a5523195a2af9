import type { Message } from '../model/message.ts';
/**
 * A conversation from the other side, as a simulated user sees it: the assistant's words are the user's and the other way
 * round. Messages without words, and those of the system and of tools, are left out.
 */
export declare function flipRoles(messages: readonly Message[]): readonly Message[];
