import { z } from 'zod';
import { isJsonObject } from "../lib/json.js";
import { nearestWord } from "../lib/nearest-word.js";
import { formatDocumentPath, valueAt } from "./document-path.js";
import { problemAt, suggestionOf } from "./problem-at.js";
import { unknownKey } from "./schema-notes.js";
import { descriptionOf, knownKeys, schemaAt, unwrapSchema } from "./schema-walk.js";
/** Says in plain words, and with a place, what the validation found. */
export function describeIssues(issues, validated) {
    return issues.flatMap((issue) => describeIssue(issue, issue.path.filter(isKey), validated));
}
function describeIssue(issue, path, validated) {
    const { value, source, schema } = validated;
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(schemaAt(schema, path));
        return issue.keys.map((key) => problemAt(source, [...path, key], unknownKey(key, known, 'error')));
    }
    if (issue.code === 'invalid_union') {
        const meant = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0 || isKeyIssue(inner) || isOtherWord(inner, value, path)));
        if (meant !== undefined) {
            return meant.flatMap((inner) => describeIssue(inner, [...path, ...inner.path.filter(isKey)], validated));
        }
    }
    if (valueAt(value, path) === undefined)
        return [problemAt(source, path, missingKey(path, schema))];
    return [problemAt(source, path, invalidValue(issue, path, validated))];
}
function isKey(part) {
    return typeof part !== 'symbol';
}
function isKeyIssue(issue) {
    return issue.code === 'unrecognized_keys';
}
/** A text where one of a few words may stand is meant to be one of them. */
function isOtherWord(issue, value, path) {
    return issue.code === 'invalid_value' && typeof valueAt(value, path) === 'string';
}
function missingKey(path, schema) {
    const key = String(path.at(-1) ?? '');
    const field = schemaAt(schema, path);
    return {
        code: 'missing-key',
        message: `"${key}" is missing.`,
        hint: [`Add "${key}"`, descriptionOf(field)].filter((part) => part !== undefined).join(': '),
    };
}
function invalidValue(issue, path, { value, schema }) {
    const actual = valueAt(value, path);
    const label = labelOf(path);
    const field = schemaAt(schema, path);
    switch (issue.code) {
        case 'invalid_value':
            return unknownWord(label, actual, issue.values.map(String));
        case 'invalid_type':
            return wrongType(label, actual, [issue.expected], field);
        case 'invalid_union':
            return wrongType(label, actual, typesOf(field), field);
        case 'too_small':
            return {
                code: 'too-small',
                message: `${label} must not be ${actual === '' ? 'empty' : describe(actual)}.`,
                hint: descriptionOf(field),
            };
        case 'invalid_format':
            return {
                code: 'invalid-format',
                message: `${label} is ${describe(actual)}, which is no ${issue.format}.`,
                hint: descriptionOf(field),
            };
        default:
            return {
                code: 'invalid-value',
                message: `${label} cannot be ${describe(actual)}.`,
                hint: descriptionOf(field),
            };
    }
}
/** A value that has to be one of a few words. */
function unknownWord(label, actual, words) {
    const near = typeof actual === 'string' ? nearestWord(actual, words) : undefined;
    const [only] = words;
    const message = words.length === 1
        ? `${label} must be ${only}, not ${describe(actual)}.`
        : `${label} cannot be ${describe(actual)}.`;
    return {
        code: 'unknown-word',
        message,
        hint: words.length === 1 ? `Write ${only}.` : suggestionOf(near, words),
    };
}
function wrongType(label, actual, expected, field) {
    const wanted = [...new Set(expected.map((type) => typeWords[type] ?? type))].join(' or ');
    return {
        code: 'wrong-type',
        message: `${label} must be ${wanted}, not ${describe(actual)}.`,
        hint: typeHint(expected[0] ?? '', actual) ?? descriptionOf(field),
    };
}
const typeWords = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
function typesOf(schema) {
    const inner = schema === undefined ? undefined : unwrapSchema(schema);
    if (inner instanceof z.ZodUnion)
        return inner.options.flatMap((option) => typesOf(option));
    return inner === undefined ? [] : [inner._zod.def.type];
}
function typeHint(expected, actual) {
    if (actual === null)
        return 'Give it a value, or remove the key.';
    if (expected === 'string' && (typeof actual === 'number' || typeof actual === 'boolean')) {
        return `Quote it: "${actual}".`;
    }
    if (expected === 'boolean' && typeof actual === 'string')
        return 'Write true or false, without quotes.';
    if (expected === 'number' || expected === 'int') {
        return typeof actual === 'string' && actual.trim() !== '' && Number.isFinite(Number(actual))
            ? 'Remove the quotes.'
            : undefined;
    }
    if (expected === 'array')
        return 'Begin each entry with "- ".';
    return undefined;
}
/** A value in words, short enough for one line. */
function describe(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (isJsonObject(value))
        return 'a mapping';
    if (typeof value !== 'string')
        return `the ${typeof value === 'number' ? 'number ' : 'value '}${String(value)}`;
    const text = value.length > 40 ? `${value.slice(0, 40)}…` : value;
    return JSON.stringify(text);
}
/** The last word of a path with the numbers after it: `turns[2]`. */
function labelOf(path) {
    const start = path.findLastIndex((part) => typeof part === 'string' && !/^\d+$/.test(part));
    return start < 0 ? 'The file' : `"${formatDocumentPath(path.slice(start))}"`;
}
