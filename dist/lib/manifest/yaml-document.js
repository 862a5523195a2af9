import { isAlias, isScalar, LineCounter, parseDocument, } from 'yaml';
import { createNodeFinder } from "./yaml-locations.js";
import { inspectNodes } from "./yaml-nodes.js";
/** Reads all of YAML 1.2 with merge keys, and says what is wrong with a text. */
export function parseYamlDocument(body, identity, options) {
    const lines = new LineCounter();
    const locate = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, body.length));
        return { file: identity.file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = parseDocument(body, {
        lineCounter: lines,
        merge: true,
        prettyErrors: false,
        // The library holds each key against all before it; the inspection looks them up.
        uniqueKeys: false,
        // Anything quieter hides that there is a second document.
        logLevel: 'error',
    });
    return readDocument(document, body, identity, locate, options);
}
function readDocument(document, text, identity, locate, options) {
    const inspection = inspectNodes(document, text, options);
    const find = createNodeFinder(document.contents, inspection.targets);
    const source = {
        ...identity,
        locate: (path, at) => locate(offsetOf(find(path), path, at?.key === true, find)),
        anchorAt: (path) => anchorOf(find(path), path),
    };
    const problems = worthTelling([
        ...document.errors.map((error) => syntaxProblem(error, locate)),
        ...inspection.faults.map(({ code, offset, message, hint }) => problem(code, locate(offset), message, hint)),
    ]);
    const isReadable = document.errors.length === 0 && inspection.faults.every(({ isSurvivable }) => isSurvivable === true);
    // Expansion was measured by the inspection; the library's own count would refuse harmless repetition.
    const value = isReadable ? document.toJS({ maxAliasCount: -1 }) : undefined;
    return { source, value, problems };
}
function offsetOf(found, path, wantsKey, find) {
    const atKey = wantsKey && found.depth === path.length;
    const node = atKey || isUnwritten(found.node) ? (found.key ?? found.node) : found.node;
    const offset = node?.range?.[0];
    if (offset !== undefined)
        return offset;
    return found.depth === 0 ? 0 : offsetOf(find(path.slice(0, found.depth - 1)), [], false, find);
}
/** A key without a value has a null that no character stands for. */
function isUnwritten(node) {
    return node === undefined || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}
function anchorOf(found, path) {
    if (found.depth < path.length)
        return undefined;
    return isAlias(found.node) ? found.node.source : found.anchor;
}
/**
 * One slip makes the parser stumble many times; the first complaint of a line, and the first few lines, tell enough. Where
 * tabs indent, all else that the parser says may come of them.
 */
function worthTelling(problems) {
    const tabs = problems.filter(({ hint }) => hint === syntaxHints.TAB_AS_INDENT);
    if (tabs.length > 0)
        return tabs.slice(0, MOST_SLIPS);
    const slips = problems.filter(({ code }) => code === 'yaml-syntax');
    const told = new Map(slips.toReversed().map((slip) => [slip.location.line, slip]));
    const first = [...told.values()].toReversed().slice(0, MOST_SLIPS);
    return [...first, ...problems.filter(({ code }) => code !== 'yaml-syntax')];
}
const MOST_SLIPS = 5;
const syntaxHints = {
    TAB_AS_INDENT: 'Indent with spaces; YAML takes no tabs.',
    BAD_INDENT: 'Indent the lines of one mapping or list alike.',
    MULTIPLE_DOCS: 'Keep one manifest per file; remove the "---" between them.',
    MISSING_CHAR: 'Close the quote or bracket that is open here.',
};
function syntaxProblem(error, locate) {
    const [offset] = error.pos;
    const message = error.code === 'MULTIPLE_DOCS'
        ? 'The file holds more than one document.'
        : `Not valid YAML: ${error.message.replace(/\.?$/, '.')}`;
    return problem('yaml-syntax', locate(offset), message, syntaxHints[error.code] ?? 'Mend the syntax.');
}
function problem(code, location, message, hint) {
    return { severity: 'error', code, location, path: '', message, hint };
}
