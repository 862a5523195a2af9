import { isJsonObject } from "../lib/json.js";
import { callTemplateFunction, elementOf, isTrue, printValue, } from "./go-template-functions.js";
import { parsePipeline, splitTemplate } from "./go-template-syntax.js";
import { templateError } from "./template-error.js";
/** An output this long comes from loops that a mock does not need. */
const MAX_OUTPUT = 1_000_000;
const MAX_STEPS = 100_000;
/**
 * Parses the part of Go's `text/template` that tool mocks use: fields, `if`, `else`, `range`, `end`, pipelines, trim
 * markers, comments and the common functions. Anything else throws a `ToolError` that names the construct.
 */
export function parseGoTemplate(source) {
    const nodes = parseNodes(source);
    return { render: (data) => renderTemplate(nodes, data) };
}
function parseNodes(source) {
    const root = { block: undefined, closesParent: false, nodes: [] };
    const open = [root];
    for (const segment of splitTemplate(source)) {
        if ('text' in segment)
            open.at(-1)?.nodes.push({ kind: 'text', text: segment.text });
        else
            parseAction(segment.action, open);
    }
    if (open.length > 1)
        throw templateError(`{{${open.at(-1)?.block?.kind}}} without {{end}}`);
    return root.nodes;
}
function parseAction(action, open) {
    const [, keyword = '', rest = ''] = /^([a-z]+)?\b\s*(.*)$/s.exec(action) ?? [];
    if (keyword === 'if' || keyword === 'range')
        openBlock(keyword, rest, open, false);
    else if (keyword === 'else')
        parseElse(rest, open);
    else if (keyword === 'end')
        closeBlock(open);
    else if (['with', 'define', 'template', 'block', 'break', 'continue'].includes(keyword)) {
        throw templateError(`{{${keyword}}} is not supported in mock templates`);
    }
    else
        open.at(-1)?.nodes.push({ kind: 'output', pipeline: parsePipeline(action) });
}
function openBlock(kind, source, open, closesParent) {
    const block = { kind, pipeline: parsePipeline(source), body: [], otherwise: [] };
    open.at(-1)?.nodes.push(block);
    open.push({ block, closesParent, nodes: block.body });
}
function parseElse(rest, open) {
    const current = open.at(-1);
    if (current?.block === undefined || current.nodes === current.block.otherwise) {
        throw templateError('{{else}} without {{if}} or {{range}}');
    }
    current.nodes = current.block.otherwise;
    if (rest === '')
        return;
    if (!/^if\s/.test(rest))
        throw templateError(`{{else ${rest}}} is not supported in mock templates`);
    openBlock('if', rest.slice(2), open, true);
}
function closeBlock(open) {
    if (open.length === 1)
        throw templateError('{{end}} without {{if}} or {{range}}');
    while (open.pop()?.closesParent)
        ;
}
function renderTemplate(nodes, root) {
    const pieces = [];
    let length = 0;
    let steps = 0;
    const write = (text) => {
        length += text.length;
        if (length > MAX_OUTPUT)
            throw templateError(`the output is longer than ${MAX_OUTPUT} characters`);
        pieces.push(text);
    };
    const render = (list, scope) => {
        for (const node of list) {
            if (++steps > MAX_STEPS)
                throw templateError(`the template takes more than ${MAX_STEPS} steps`);
            if (node.kind === 'text')
                write(node.text);
            else if (node.kind === 'output')
                write(printValue(evaluate(node.pipeline, scope)));
            else
                renderBlock(node, scope);
        }
    };
    const renderBlock = ({ kind, pipeline, body, otherwise }, scope) => {
        const value = evaluate(pipeline, scope);
        if (!isTrue(value))
            render(otherwise, scope);
        else if (kind === 'if')
            render(body, scope);
        else
            for (const dot of elementsOf(value))
                render(body, { ...scope, dot });
    };
    render(nodes, { root, dot: root });
    return pieces.join('');
}
/** What `range` goes over; objects in the order of their keys. */
function elementsOf(value) {
    if (Array.isArray(value))
        return value;
    if (isJsonObject(value)) {
        return Object.keys(value)
            .sort()
            .map((key) => value[key] ?? null);
    }
    throw templateError(`range can't iterate over ${printValue(value)}`);
}
function evaluate(pipeline, scope) {
    let piped = [];
    for (const [first, ...rest] of pipeline) {
        if (first === undefined)
            throw templateError('empty command');
        const values = [...rest.map((operand) => operandValue(operand, scope)), ...piped];
        if (first.kind === 'function')
            piped = [callTemplateFunction(first.name, values)];
        else if (values.length > 0)
            throw templateError('only functions take arguments');
        else
            piped = [operandValue(first, scope)];
    }
    return piped[0];
}
function operandValue(operand, scope) {
    switch (operand.kind) {
        case 'literal':
            return operand.value;
        case 'group':
            return evaluate(operand.pipeline, scope);
        case 'function':
            return callTemplateFunction(operand.name, []);
        case 'field':
            return operand.path.reduce(elementOf, operand.root ? scope.root : scope.dot);
    }
}
