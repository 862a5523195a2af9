import { type JsonValue } from '../lib/json.ts';
import type { FilePart, ImagePart, ModelMessage, ToolCallPart, ToolResultPart } from './model-message.ts';
/** The text, or what stands for it where all of it is a data URL. */
export declare function textWithoutBytes(text: string): string;
/** What went into a tool or came out of it, without bytes; whatever its shape, nothing else is taken out. */
export declare function withoutBytes(value: unknown, levels?: number): unknown;
/** What stands for a medium in a message, such as `[IMAGE: image/png, ~1024 bytes]`. */
export declare function wordsOfMedium(part: ImagePart | FilePart): string;
/** Words of a message for a reader who sees no media: text as it stands, media as placeholders, without reasoning. */
export declare function wordsOf({ content }: ModelMessage): string;
/** The calls of tools in a message, in order. */
export declare function toolCallsOf({ content }: ModelMessage): readonly ToolCallPart[];
/** What a tool answered, without the wrapping of the AI SDK and without the bytes of media that it shows. */
export declare function outputOf({ output }: ToolResultPart): unknown;
/** What a tool answered, as text. */
export declare function textOfOutput(output: JsonValue): string;
