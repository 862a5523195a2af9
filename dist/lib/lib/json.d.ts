/** A value that JSON can carry. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** A JSON object, read only. */
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
/** Tells a JSON object from every other value. */
export declare function isJsonObject(value: unknown): value is JsonObject;
/** A text as it is, any other value as JSON. */
export declare function textOfJson(value: JsonValue): string;
/** JSON text with object keys sorted at every level, so that equal values give equal text. */
export declare function canonicalJson(value: unknown): string;
