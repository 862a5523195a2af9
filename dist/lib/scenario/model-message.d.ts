import type { JsonValue } from '../lib/json.ts';
/** Words in a message. */
export interface TextPart {
    readonly type: 'text';
    readonly text: string;
}
/** The bytes of a medium, as text in base64 or at an address. */
export type MediaData = string | Uint8Array | ArrayBuffer | URL;
/** A picture in a message. */
export interface ImagePart {
    readonly type: 'image';
    readonly image: MediaData;
    readonly mediaType?: string;
}
/** A file in a message. */
export interface FilePart {
    readonly type: 'file';
    readonly data: MediaData;
    readonly mediaType: string;
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
/** JSON as the AI SDK writes it. */
export type PlainJson = null | string | number | boolean | {
    [key: string]: PlainJson;
} | PlainJson[];
/** What a tool answered: in words, as JSON, in parts, or not at all, as somebody did not let it. */
export type ToolOutput = {
    readonly type: 'text' | 'error-text';
    readonly value: string;
} | {
    readonly type: 'json' | 'error-json';
    readonly value: PlainJson;
} | {
    readonly type: 'content';
    readonly value: ({
        readonly type: 'text';
        readonly text: string;
    } | {
        readonly type: 'media';
        readonly data: string;
        readonly mediaType: string;
    })[];
} | {
    readonly type: 'execution-denied';
    readonly reason?: string;
};
/** The answer of a tool. */
export interface ToolResultPart {
    readonly type: 'tool-result';
    readonly toolCallId: string;
    readonly toolName: string;
    readonly output: ToolOutput;
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
    readonly content: string | (TextPart | ImagePart | FilePart)[];
} | {
    readonly role: 'assistant';
    readonly content: string | (TextPart | FilePart | ReasoningPart | ToolCallPart)[];
} | {
    readonly role: 'tool';
    readonly content: ToolResultPart[];
});
