import type { Message } from '../model/message.ts';
/** The media that replies hold, in PromptArena's words: one entry per part, undefined when there is none. */
export declare function listMediaOutputs(messages: readonly Message[]): readonly object[] | undefined;
