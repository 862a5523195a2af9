import { type JsonValue } from './json.ts';
/** One place where a value does not fit its schema. */
export interface SchemaViolation {
    /** Path inside the value, such as `items[0].price`; empty for the value itself. */
    readonly path: string;
    readonly message: string;
}
/** A compiled JSON Schema. */
export interface JsonSchemaValidator {
    /** All violations; empty when the value fits. */
    validate(value: unknown): readonly SchemaViolation[];
}
/**
 * Compiles a JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12 (`$schema` decides; draft 7 without it). Patterns are
 * RE2, references are resolved inside the schema only. A schema that does not compile throws an Error that says why.
 */
export declare function compileJsonSchema(schema: JsonValue): JsonSchemaValidator;
