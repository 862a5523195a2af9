import type { Message, ToolResult } from '../model/message.ts';
/** A message in the words and the key order of PromptArena's per-run JSON; absent fields are undefined. */
export declare function toPromptArenaMessage(message: Message): object;
/** The answer of a tool in the words of PromptArena. */
export declare function toPromptArenaToolResult({ id, name, content, error, latencyMs }: ToolResult): object;
/** A time as Go writes it: without zeros at the end of the fraction. */
export declare function goTime(time: string): string;
