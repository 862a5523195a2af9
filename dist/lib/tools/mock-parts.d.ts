import type { JsonValue } from '../lib/json.ts';
import type { Tool as ToolSpec } from '../manifest/tool.ts';
import type { MediaPart } from '../model/content-part.ts';
type WrittenPart = NonNullable<ToolSpec['mock_parts']>[number];
/** The result that the texts of a tool's mock parts make; undefined without any. */
export declare function resultOfMockParts(parts: readonly WrittenPart[]): JsonValue | undefined;
/** The media among a tool's mock parts. */
export declare function mediaOfMockParts(parts: readonly WrittenPart[]): readonly MediaPart[];
export {};
