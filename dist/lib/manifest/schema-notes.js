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
export function findNotes(schema, value, source) {
    const problems = [];
    visitorOf(schema)?.(value, [], (path, finding) => problems.push(problemAt(source, path, finding)));
    return problems;
}
/** Most schemas have nothing to say, and manifests come by the hundreds, so those that do are looked for once. */
const visitors = new WeakMap();
function visitorOf(schema) {
    const inner = unwrapSchema(schema);
    if (visitors.has(inner))
        return visitors.get(inner);
    // A schema that contains itself is not judged by itself again.
    visitors.set(inner, undefined);
    const visitor = createVisitor(inner);
    visitors.set(inner, visitor);
    return visitor;
}
function createVisitor(schema) {
    if (schema instanceof z.ZodObject)
        return createObjectVisitor(schema);
    if (schema instanceof z.ZodArray)
        return createItemVisitor(visitorOf(schema.element));
    if (schema instanceof z.ZodRecord)
        return createEntryVisitor(visitorOf(schema.valueType));
    if (!(schema instanceof z.ZodUnion))
        return undefined;
    const ofLists = branchVisitor(schema, []);
    const ofMappings = branchVisitor(schema, {});
    if (ofLists === undefined && ofMappings === undefined)
        return undefined;
    return (value, path, tell) => (Array.isArray(value) ? ofLists : ofMappings)?.(value, path, tell);
}
/** The visitor of the branch that values of a kind are meant for. */
function branchVisitor(union, example) {
    const branch = branchFor(union, example);
    return branch === union ? undefined : visitorOf(branch);
}
function createItemVisitor(visitItem) {
    if (visitItem === undefined)
        return undefined;
    return (value, path, tell) => {
        if (Array.isArray(value))
            for (const [index, item] of value.entries())
                visitBelow(visitItem, item, path, index, tell);
    };
}
function createEntryVisitor(visitEntry) {
    if (visitEntry === undefined)
        return undefined;
    return (value, path, tell) => {
        if (!isJsonObject(value))
            return;
        for (const [key, entry] of Object.entries(value))
            visitBelow(visitEntry, entry, path, key, tell);
    };
}
function visitBelow(visit, value, path, part, tell) {
    path.push(part);
    visit(value, path, tell);
    path.pop();
}
function createObjectVisitor(schema) {
    const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
        const note = fieldNotes.get(field)?.note;
        const visit = visitorOf(field);
        return note === undefined && visit === undefined ? [] : [{ key, note, visit }];
    });
    const isTolerant = schema.def.catchall === undefined;
    if (fields.length === 0 && !isTolerant)
        return undefined;
    return (value, path, tell) => {
        if (!isJsonObject(value))
            return;
        if (isTolerant)
            tellUnknown(schema, value, path, tell);
        for (const { key, note, visit } of fields) {
            const isPresent = Object.hasOwn(value, key);
            const finding = note && noteFinding(key, note, isPresent);
            if (finding !== undefined)
                tell([...path, key], finding);
            if (isPresent && visit !== undefined)
                visitBelow(visit, value[key], path, key, tell);
        }
    };
}
/** Where keys that are not known are ignored instead of refused, they are warned of. */
function tellUnknown({ shape }, value, path, tell) {
    for (const key of Object.keys(value)) {
        if (!Object.hasOwn(shape, key))
            tell([...path, key], unknownKey(key, Object.keys(shape), 'warning'));
    }
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
