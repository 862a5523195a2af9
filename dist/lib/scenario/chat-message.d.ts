import { type JsonObject } from '../lib/json.ts';
/** Makes a message of the AI SDK out of one of OpenAI; undefined for what is no message of either. */
export declare function fromChatMessage(message: JsonObject, toolNameOf: (callId: string) => string): JsonObject | undefined;
