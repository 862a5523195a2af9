import { type JsonValue } from './json.ts';
/** A compiled JMESPath expression. */
export interface JsonQuery {
    readonly source: string;
    /** What the expression selects, null when nothing; throws an Error when it does not suit the value. */
    search(value: JsonValue): JsonValue;
}
/** Compiles a JMESPath expression; a syntax error or an unknown function throws an Error that says why. */
export declare function compileJsonQuery(expression: string): JsonQuery;
/** What a JMESPath expression selects from a JSON value. */
export declare function searchJson(value: JsonValue, expression: string): JsonValue;
