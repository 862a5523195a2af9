import type { Message } from '../model/message.ts';
/** A message in the words and the key order of PromptArena's per-run JSON; absent fields are undefined. */
export declare function toPromptArenaMessage(message: Message): object;
/** A time as Go writes it: without zeros at the end of the fraction. */
export declare function goTime(time: string): string;
