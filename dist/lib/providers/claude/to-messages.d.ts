import type { Anthropic } from '@anthropic-ai/sdk';
import type { Message } from '../../model/message.ts';
import { type ImageAccess } from '../image-bytes.ts';
/** Images the Messages API takes. */
export declare const CLAUDE_IMAGE_TYPES: string[];
/**
 * A conversation in the terms of the Messages API: the results of tools stand in one user message with whatever the
 * user says next, and messages without content are left out, which the API refuses.
 */
export declare function toClaudeMessages(messages: readonly Message[], access: ImageAccess): Promise<readonly Anthropic.MessageParam[]>;
