import { type JsonValue } from '../lib/json.ts';
/** Parts of a message in the shape of the AI SDK, out of those of either; undefined where one of them is none. */
export declare function readParts(parts: readonly JsonValue[]): readonly JsonValue[] | undefined;
