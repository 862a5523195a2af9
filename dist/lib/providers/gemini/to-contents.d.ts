import type { Content } from '@google/genai';
import type { Message } from '../../model/message.ts';
import { type ImageAccess } from '../image-bytes.ts';
/** Images the Gemini API takes. */
export declare const GEMINI_IMAGE_TYPES: string[];
/** The id of a call to which the model gave none; `number` counts the calls of the conversation, from 1. */
export declare function ownCallId(number: number): string;
/**
 * A conversation in the terms of the Gemini API: roles alternate, the results of tools stand in one content with
 * whatever the user says next, and messages without content are left out.
 */
export declare function toGeminiContents(messages: readonly Message[], access: ImageAccess): Promise<readonly Content[]>;
