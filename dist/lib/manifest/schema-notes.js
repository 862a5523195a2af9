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
function notesOfObject(schema, value, source, path) {
    const known = Object.keys(schema.shape);
    const isTolerant = schema.def.catchall === undefined;
    const unknown = isTolerant ? Object.keys(value).filter((key) => !Object.hasOwn(schema.shape, key)) : [];
    return [
        ...unknown.map((key) => problemAt(source, [...path, key], unknownKey(key, known, 'warning'))),
        ...Object.entries(schema.shape).flatMap(([key, field]) => {
            const isPresent = Object.hasOwn(value, key);
            const finding = noteFinding(key, fieldNotes.get(field)?.note, isPresent);
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
