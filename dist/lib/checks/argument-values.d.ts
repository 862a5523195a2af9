import { type JsonObject, type JsonValue } from '../lib/json.ts';
import type { CheckSubject, RecordedToolCall } from './check.ts';
/** The calls a check with `tool_name` looks at; an empty name means every tool. */
export declare function callsOf(subject: CheckSubject, toolName: string): readonly RecordedToolCall[];
/** The arguments of a call, or undefined when the model sent something that is no JSON object. */
export declare function argumentsOf(call: RecordedToolCall): JsonObject | undefined;
/** An argument's value, or undefined when it is not there. */
export declare function argument(args: JsonObject, name: string): JsonValue | undefined;
/** The text a pattern is matched against: a string as it stands, everything else as JSON. */
export declare function textOf(value: JsonValue): string;
/**
 * Whether a model meant the expected value: numbers by value, objects and lists in depth, and a string equals the
 * number or boolean it spells, since models mix them up and YAML does too.
 */
export declare function isSameValue(actual: JsonValue, expected: JsonValue): boolean;
