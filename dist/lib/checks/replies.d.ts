import type { Message } from '../model/message.ts';
import type { CheckSubject } from './check.ts';
/** An assistant message and where it stands in the conversation. */
export interface Reply {
    readonly message: Message;
    readonly messageIndex: number;
}
/** The replies a text check judges: the last one of a turn, or all of a conversation. */
export declare function judgedReplies(subject: CheckSubject): readonly Reply[];
/** Whether and where a text contains a phrase. */
export declare function indexOfPhrase(text: string, phrase: string, isCaseSensitive: boolean): number;
