import { type JsonValue } from '../lib/json.ts';
import type { ModelMessage, ToolResultPart } from './model-message.ts';
/** What stands for a medium, such as `[IMAGE: image/png, ~1024 bytes]`. */
export declare function mediaPlaceholder(kind: string, mediaType: string | undefined, bytes: number | undefined): string;
/** The value without bytes of media and without what a model thought on the way. */
export declare function withoutBytes(value: unknown, levels?: number): unknown;
/** Words of a message for a reader who sees no media: text as it stands, media as placeholders, without reasoning. */
export declare function wordsOf({ content }: ModelMessage): string;
/** What a tool answered, without the wrapping of the AI SDK. */
export declare function outputOf({ output }: ToolResultPart): JsonValue;
