import { valueAt } from "./document-path.js";
/** Blanks by the type that was expected. */
const blanks = {
    string: () => '',
    number: () => 0,
    int: () => 0,
    boolean: () => false,
    array: () => [],
    object: () => ({}),
    record: () => ({}),
    nonoptional: () => ({}),
};
/** Lists of checks: a broken entry ends the list, because a blank check would only raise further complaints. */
const CHECK_LISTS = new Set([
    'assertions',
    'conversation_assertions',
    'validators',
    'pack_evals',
]);
/** Each round may lay bare what the blanks of the one before lack. */
const ROUNDS = 4;
/** Stands in for an empty name, which has been reported. */
export const BLANK_NAME = '-';
/**
 * A value of the schema that keeps what is right in an invalid one, so that its other parts can be examined. It must
 * never run; whoever makes it has errors to report. Undefined when too little is right.
 */
export function createStandIn(schema, value, issues) {
    const copy = structuredClone(value);
    let open = issues;
    for (let round = 0; round < ROUNDS; round++) {
        if (!open.every((issue) => mend(copy, issue)))
            return undefined;
        const result = schema.safeParse(copy);
        if (result.success)
            return result.data;
        open = result.error.issues;
    }
    return undefined;
}
function mend(document, issue) {
    const path = issue.path;
    const listEnd = path.findIndex((part, index) => CHECK_LISTS.has(part) && typeof path[index + 1] === 'number');
    if (listEnd >= 0)
        return truncate(document, path.slice(0, listEnd + 1), Number(path[listEnd + 1]));
    if (issue.code === 'unrecognized_keys') {
        const owner = valueAt(document, path);
        for (const key of issue.keys)
            Reflect.deleteProperty(owner, key);
        return true;
    }
    return setBlank(document, path, blankFor(issue));
}
function truncate(document, path, length) {
    const list = valueAt(document, path);
    if (!Array.isArray(list))
        return false;
    list.length = Math.min(list.length, length);
    return true;
}
function blankFor(issue) {
    if (issue.code === 'invalid_type')
        return blanks[issue.expected]?.();
    if (issue.code === 'invalid_value')
        return issue.values[0];
    // An empty name is the one text that is too short.
    return issue.code === 'too_small' ? BLANK_NAME : undefined;
}
function setBlank(document, path, blank) {
    const key = path.at(-1);
    const owner = valueAt(document, path.slice(0, -1));
    if (key === undefined || blank === undefined || typeof owner !== 'object' || owner === null)
        return false;
    Reflect.set(owner, key, blank);
    return true;
}
