import { type JsonValue } from './json.ts';
/**
 * Rewrites a JSON Schema of draft 4 to 2020-12 so that one validator takes it: `$schema` goes, the draft 4 spellings
 * of `id` and of exclusive bounds become the newer ones, and keywords that would change how the validator works go.
 */
export declare function upgradeSchema(schema: JsonValue): JsonValue;
