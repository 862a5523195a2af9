import { type JsonValue } from './json.ts';
/** What stands in the place of what is nested too deeply. */
export declare const CUT = "[cut: nested too deeply]";
/** The value with everything below so many levels of nesting replaced by a marker. */
export declare function boundDepth(value: JsonValue, levels: number): JsonValue;
