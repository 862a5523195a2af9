import type { JsonValue } from '../lib/json.ts';
/** What a tool answers when its manifest scripts nothing. */
export declare const DEFAULT_MOCK_RESULT: JsonValue;
/** The result a mock file holds: JSON where the text is JSON, else the text. */
export declare function parseMockResult(text: string): JsonValue;
