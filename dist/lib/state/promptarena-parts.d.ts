import type { ContentPart } from '../model/content-part.ts';
/** A part in the words and the key order of PromptArena's per-run JSON; absent fields are undefined. */
export declare function toPromptArenaPart(part: ContentPart): object;
/** What PromptArena writes as the content of a message with parts: its words, and how many media it has. */
export declare function summariseParts(parts: readonly ContentPart[]): string;
/** PromptArena's account of the parts of a message. */
export declare function mediaSummary(parts: readonly ContentPart[]): object;
