import type { ModelMessage } from './model-message.ts';
/**
 * Reads a message in the shape of the AI SDK or of OpenAI; the answer shares nothing with it that can change. Undefined
 * for what is no message, or what JSON cannot carry.
 */
export declare function readMessage(value: unknown, toolNameOf: (callId: string) => string): ModelMessage | undefined;
