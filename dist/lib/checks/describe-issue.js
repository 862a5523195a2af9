import { countOf } from "./quote.js";
const TYPE_NAMES = {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'a mapping',
    record: 'a mapping',
    string: 'a text',
};
/** What is wrong with one parameter, as a sentence that names it. */
export function describeIssue(issue) {
    const name = issue.path.length === 0 ? 'the parameters' : `"${formatPath(issue.path)}"`;
    if (issue.code !== 'custom' && issue.input === undefined)
        return `${name} is required.`;
    if (issue.code === 'invalid_type')
        return `${name} ${describeType(issue.expected, issue.input)}.`;
    if (issue.code === 'too_small')
        return `${name} ${describeBound(issue)}.`;
    const text = issue.message.replace(/\.$/, '');
    // A refinement of ours may continue the name with a verb, or be a sentence of its own.
    return /^(?:is|must|has) /.test(text) ? `${name} ${text}.` : `${name}: ${text}.`;
}
function describeType(expected, input) {
    const found = expected === 'int' && typeof input === 'number' ? String(input) : typeName(input);
    return `must be ${TYPE_NAMES[expected] ?? expected}, not ${found}${adviceFor(expected, input)}`;
}
function adviceFor(expected, input) {
    if (expected === 'array')
        return '; write a list, also for a single entry';
    const isPlainScalar = typeof input === 'number' || typeof input === 'boolean';
    return expected === 'string' && isPlainScalar ? '; put it in quotation marks' : '';
}
function describeBound({ origin, minimum, input }) {
    if (origin === 'string')
        return `must have at least ${countOf(Number(minimum), 'character')}`;
    if (origin === 'array')
        return minimum === 1 ? 'must have at least 1 entry' : `must have at least ${minimum} entries`;
    return `must be at least ${minimum}, not ${input}`;
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return TYPE_NAMES[typeof value] ?? typeof value;
}
function formatPath(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        return text === '' ? String(step) : `${text}.${String(step)}`;
    }, '');
}
