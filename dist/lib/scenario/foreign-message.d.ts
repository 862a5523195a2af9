import type { ModelMessage } from './model-message.ts';
/** A message as OpenAI's chat completions have it. */
export interface ChatMessage {
    readonly role: 'system' | 'developer' | 'user' | 'assistant' | 'tool';
    readonly content?: unknown;
    readonly tool_calls?: readonly unknown[] | null;
    readonly tool_call_id?: string;
    readonly refusal?: string | null;
}
/** A message as it may be given, in either shape. */
export type GivenMessage = ModelMessage | ChatMessage;
/** An answer of OpenAI's chat completions. */
export interface ChatCompletionAnswer {
    readonly choices: readonly {
        readonly message: ChatMessage;
    }[];
}
/** An answer of the AI SDK's `generateText`. */
export interface GeneratedAnswer {
    readonly response: {
        readonly messages: readonly unknown[];
    };
}
