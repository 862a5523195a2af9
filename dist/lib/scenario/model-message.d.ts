import type { JsonValue } from '../lib/json.ts';
/** Words in a message. */
export interface TextPart {
    readonly type: 'text';
    readonly text: string;
}
/** A picture or a file in a message. */
export interface MediaPart {
    readonly type: 'image' | 'file';
    readonly image?: unknown;
    readonly data?: unknown;
    readonly mediaType?: string;
}
/** What a model thought on the way; never shown to anybody else. */
export interface ReasoningPart {
    readonly type: 'reasoning';
    readonly text: string;
}
/** A model's request to call a tool. */
export interface ToolCallPart {
    readonly type: 'tool-call';
    readonly toolCallId: string;
    readonly toolName: string;
    readonly input: JsonValue;
}
/** What a tool answered. */
export interface ToolResultPart {
    readonly type: 'tool-result';
    readonly toolCallId: string;
    readonly toolName: string;
    /** JSON, or the AI SDK's `{ type, value }` around it. */
    readonly output: JsonValue;
}
/** A message of a code-first scenario, in the shape of the AI SDK. `id` is stable from the moment it is added. */
export type ModelMessage = {
    readonly id?: string;
    readonly traceId?: string;
} & ({
    readonly role: 'system';
    readonly content: string;
} | {
    readonly role: 'user';
    readonly content: string | readonly (TextPart | MediaPart)[];
} | {
    readonly role: 'assistant';
    readonly content: string | readonly (TextPart | MediaPart | ReasoningPart | ToolCallPart)[];
} | {
    readonly role: 'tool';
    readonly content: readonly ToolResultPart[];
});
