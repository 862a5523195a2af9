import type { JsonValue } from './json.ts';
/** Parsed JSON, or why the text is none. */
export type ParsedJson = {
    readonly value: JsonValue;
} | {
    readonly reason: string;
};
/** Parses JSON from an untrusted text; never throws. */
export declare function parseJson(text: string): ParsedJson;
