import { type JsonValue } from './json.ts';
/** The value with everything below so many levels of nesting replaced by a marker. */
export declare function boundDepth(value: JsonValue, levels: number): JsonValue;
