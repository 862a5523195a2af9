import type { Message } from '../model/message.ts';
import type { CheckSubject } from './check.ts';
/**
 * What a turn check judges: the messages of one turn (and, for a self-play turn, of one iteration) without the
 * system message, which belongs to no turn.
 */
export declare function turnSubject(conversation: readonly Message[], turn: number, iteration?: number): CheckSubject;
/** What a conversation check judges: everything said. */
export declare function conversationSubject(conversation: readonly Message[]): CheckSubject;
