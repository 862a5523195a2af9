import { type JsonValue } from './json.ts';
/** The value with every text in it concealed, names of properties included. */
export declare function concealJson(value: JsonValue, conceal: (text: string) => string): JsonValue;
