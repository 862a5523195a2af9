import { z } from 'zod';
import { isJsonObject } from "../lib/json.js";
import { nearestWord } from "../lib/nearest-word.js";
import { fieldNotes } from "./field-notes.js";
import { problemAt, suggestionOf } from "./problem-at.js";
import { branchFor, unwrapSchema } from "./schema-walk.js";
/** Long lists of keys do not help anybody. */
const SHORT_LIST = 14;
/** What to say about a key that nothing knows. */
export function unknownKey(key, known, severity) {
    const near = nearestWord(key, known);
    return {
        severity,
        code: 'unknown-key',
        message: severity === 'error'
            ? `The key "${key}" is not known here.`
            : `The key "${key}" is not known here and is ignored.`,
        hint: suggestionOf(near, known.length <= SHORT_LIST ? known : []) ?? 'Remove it.',
        key: true,
    };
}
/** Warnings about a value whose schema takes more than PromptArena v1.2.0 publishes. */
export function findNotes(schema, value, source, path = []) {
    const inner = unwrapSchema(branchFor(schema, value));
    if (inner instanceof z.ZodArray && Array.isArray(value)) {
        return value.flatMap((item, index) => findNotes(inner.element, item, source, [...path, index]));
    }
    if (!isJsonObject(value))
        return [];
    if (inner instanceof z.ZodRecord) {
        return Object.entries(value).flatMap(([key, entry]) => findNotes(inner.valueType, entry, source, [...path, key]));
    }
    return inner instanceof z.ZodObject ? notesOfObject(inner, value, source, path) : [];
}
const notedFields = new WeakMap();
/** Most fields have nothing to say, and manifests come by the hundreds, so those that do are looked for once. */
function notedFieldsOf(schema) {
    const known = notedFields.get(schema);
    if (known !== undefined)
        return known;
    // A schema that contains itself is not judged by itself again.
    notedFields.set(schema, []);
    const found = Object.entries(schema.shape).flatMap(([key, field]) => {
        const note = fieldNotes.get(field)?.note;
        return note === undefined && !saysAnything(field) ? [] : [{ key, field, note }];
    });
    notedFields.set(schema, found);
    return found;
}
function saysAnything(schema) {
    const inner = unwrapSchema(schema);
    if (inner instanceof z.ZodObject)
        return isTolerant(inner) || notedFieldsOf(inner).length > 0;
    if (inner instanceof z.ZodArray)
        return saysAnything(inner.element);
    if (inner instanceof z.ZodRecord)
        return saysAnything(inner.valueType);
    return inner instanceof z.ZodUnion && inner.options.some(saysAnything);
}
/** Whether keys that are not known are ignored instead of refused. */
function isTolerant(schema) {
    return schema.def.catchall === undefined;
}
function notesOfObject(schema, value, source, path) {
    const known = Object.keys(schema.shape);
    const unknown = isTolerant(schema)
        ? Object.keys(value).filter((key) => !Object.hasOwn(schema.shape, key))
        : [];
    return [
        ...unknown.map((key) => problemAt(source, [...path, key], unknownKey(key, known, 'warning'))),
        ...notedFieldsOf(schema).flatMap(({ key, field, note }) => {
            const isPresent = Object.hasOwn(value, key);
            const finding = noteFinding(key, note, isPresent);
            const below = isPresent ? findNotes(field, value[key], source, [...path, key]) : [];
            return finding === undefined ? below : [problemAt(source, [...path, key], finding), ...below];
        }),
    ];
}
function noteFinding(key, note, isPresent) {
    const severity = 'warning';
    if (note === 'newer' && isPresent) {
        return {
            severity,
            code: 'newer-key',
            message: `"${key}" is newer than PromptArena v1.2.0; it is kept, but not acted upon yet.`,
            key: true,
        };
    }
    if (note === 'unpublished' && isPresent) {
        return {
            severity,
            code: 'unpublished-key',
            message: `"${key}" is accepted, but PromptArena's published schema does not list it.`,
            key: true,
        };
    }
    if (note === 'expected' && !isPresent) {
        return {
            severity,
            code: 'expected-key',
            message: `"${key}" is missing; it is not needed, but PromptArena's published schema demands it.`,
            hint: `Add "${key}" if "promptarena validate" has to pass too.`,
        };
    }
    return undefined;
}
