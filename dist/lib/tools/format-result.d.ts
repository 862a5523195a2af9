import type { JsonValue } from '../lib/json.ts';
/** The text a model sees for a tool's result: a string as it is, an object or list as indented JSON. */
export declare function formatResult(result: JsonValue): string;
