import { z } from 'zod';
import { isJsonObject } from "../lib/json.js";
/** What a field holds, without the wrappers that make it optional. */
export function unwrapSchema(schema) {
    let inner = schema;
    while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable)
        inner = inner.unwrap();
    return inner;
}
/** The schema of one part of a value, or undefined where the schema says nothing. */
export function childSchema(schema, part) {
    const inner = unwrapSchema(schema);
    if (inner instanceof z.ZodObject) {
        return Object.hasOwn(inner.shape, part) ? inner.shape[part] : undefined;
    }
    if (inner instanceof z.ZodArray)
        return inner.element;
    if (inner instanceof z.ZodRecord)
        return inner.valueType;
    if (inner instanceof z.ZodUnion) {
        return inner.options.map((option) => childSchema(option, part)).find((child) => child !== undefined);
    }
    return undefined;
}
/** The schema at a path below another one. */
export function schemaAt(schema, path) {
    return path.reduce((current, part) => (current === undefined ? undefined : childSchema(current, part)), schema);
}
/** Keys that a mapping may have; empty where any may stand. */
export function knownKeys(schema) {
    const inner = schema === undefined ? undefined : unwrapSchema(schema);
    if (inner instanceof z.ZodObject)
        return Object.keys(inner.shape);
    if (inner instanceof z.ZodUnion)
        return inner.options.flatMap((option) => knownKeys(option));
    return [];
}
/** Which schema of a union a value is meant for: mappings go with mappings, lists with lists. */
export function branchFor(schema, value) {
    const inner = unwrapSchema(schema);
    if (!(inner instanceof z.ZodUnion))
        return inner;
    const kind = Array.isArray(value) ? z.ZodArray : isJsonObject(value) ? z.ZodObject : undefined;
    if (kind === undefined)
        return inner;
    return inner.options.find((option) => unwrapSchema(option) instanceof kind) ?? inner;
}
/** The author's description of a field. */
export function descriptionOf(schema) {
    return schema instanceof z.ZodType ? schema.description : undefined;
}
