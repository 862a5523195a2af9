import type { ModelMessage } from '../model-message.ts';
/** What an agent answered to the last message of the user, in words; undefined where it has not said anything. */
export declare function lastReply(messages: readonly ModelMessage[]): string | undefined;
