import type { Message } from '../model/message.ts';
/** What a user said and everything up to what the user says next; a history is shortened by whole exchanges. */
export interface Exchange {
    readonly messages: readonly Message[];
    readonly tokens: number;
}
/** The tokens a text is taken for: its words, times 1.35. */
export declare function estimateTokens(text: string): number;
/** Splits a conversation before every message of the user. No tool answer is parted from its call that way. */
export declare function splitExchanges(messages: readonly Message[]): readonly Exchange[];
/** The tokens of several exchanges. */
export declare function sumTokens(exchanges: readonly Exchange[]): number;
/** The newest exchanges that fit, in order: every one down to the first that does not. */
export declare function newestThatFit(exchanges: readonly Exchange[], budget: number): readonly Exchange[];
