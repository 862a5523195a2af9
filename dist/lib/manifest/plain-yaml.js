import { boolCoreTag, EVENT_ID, floatCoreTag, getScalarValue, intCoreTag, NOT_RESOLVED, nullCoreTag, parseEvents, SCALAR_STYLE, } from 'js-yaml';
/**
 * Reads what nearly every manifest is written in, some five times faster than the reader that knows all of YAML.
 * Undefined for a text that has more in it, or that may be wrong.
 */
export function readPlainYaml(text, options) {
    let root;
    try {
        root = new PlainReader(text, options).readDocument();
    }
    catch {
        return undefined;
    }
    return root && { value: root.value, offsetAt: (path, wantsKey) => offsetAt(root, path, wantsKey) };
}
/** What the plain reader does not know; the other reader then says what is wrong, if anything is. */
class NotPlain extends Error {
}
/** The implicit types of YAML 1.2, in the order in which they are tried. */
const IMPLICIT_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
/**
 * Readers do not agree on a carriage return alone, a backslash at the end of a line, the mark of a document's end, and
 * tabs at the start of a line.
 */
const DISPUTED = /\r(?!\n)|\\\r?\n|^\.\.\.(?:\s|$)|^ *\t/m;
/** Whatever begins otherwise is a text. */
const MAY_BE_TYPED = /^[~nNtTfF.+\-0-9]/;
class PlainReader {
    #text;
    #options;
    #events;
    #next = 0;
    constructor(text, options) {
        this.#text = text;
        this.#options = options;
        if (DISPUTED.test(text))
            throw new NotPlain();
        this.#events = parseEvents(text, {});
    }
    readDocument() {
        const start = this.#take();
        if (start.type !== EVENT_ID.DOCUMENT || start.directives.length > 0)
            throw new NotPlain();
        const root = this.#readNode(this.#take());
        if (this.#take().type !== EVENT_ID.POP || this.#next !== this.#events.length)
            throw new NotPlain();
        return root;
    }
    #take() {
        const event = this.#events[this.#next++];
        if (event === undefined)
            throw new NotPlain();
        return event;
    }
    #readNode(event) {
        if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.POP)
            throw new NotPlain();
        if (event.anchorStart !== -1 || event.tagStart !== -1)
            throw new NotPlain();
        if (event.type === EVENT_ID.SCALAR)
            return this.#readScalar(event);
        return event.type === EVENT_ID.MAPPING ? this.#readMapping(event.start) : this.#readSequence(event.start);
    }
    #readMapping(offset) {
        const value = {};
        const entries = new Map();
        for (let event = this.#take(); event.type !== EVENT_ID.POP; event = this.#take()) {
            const key = this.#readNode(event);
            const name = this.#nameOf(key, event);
            const node = this.#readNode(this.#take());
            if (key.offset === undefined || entries.has(name))
                throw new NotPlain();
            entries.set(name, { keyOffset: key.offset, node });
            value[name] = node.value;
        }
        return { value, offset, entries };
    }
    #readSequence(offset) {
        const items = [];
        for (let event = this.#take(); event.type !== EVENT_ID.POP; event = this.#take()) {
            const item = this.#readNode(event);
            if (item.offset === undefined)
                throw new NotPlain();
            items.push(item);
        }
        return { value: items.map((item) => item.value), offset, items };
    }
    #nameOf({ value }, event) {
        const isMerge = value === '<<' && event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
        // Assigning to `__proto__` sets no key.
        if (typeof value === 'string' && !isMerge && value !== '__proto__')
            return value;
        if (this.#options.integerKeys && Number.isInteger(value))
            return String(value);
        throw new NotPlain();
    }
    #readScalar(event) {
        const { style, valueStart } = event;
        if (style !== SCALAR_STYLE.PLAIN) {
            return { value: getScalarValue(this.#text, event), offset: this.#signBefore(event) };
        }
        if (valueStart === -1)
            return { value: null, offset: undefined };
        return { value: resolveType(getScalarValue(this.#text, event)), offset: valueStart };
    }
    /** A text in quotes begins at the quote, a block at its `|` or `>`; one that states its indent is not plain. */
    #signBefore({ style, valueStart }) {
        if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
            return valueStart - 1;
        const lineStart = this.#text.lastIndexOf('\n', valueStart - 2) + 1;
        const header = /[|>][+-]?[ \t]*(?:#[^\n]*)?\r?\n?$/.exec(this.#text.slice(lineStart, valueStart));
        if (header === null)
            throw new NotPlain();
        return lineStart + header.index;
    }
}
function resolveType(source) {
    if (!MAY_BE_TYPED.test(source))
        return source;
    for (const tag of IMPLICIT_TAGS) {
        const value = tag.resolve(source, false, tag.tagName);
        if (value !== NOT_RESOLVED)
            return value;
    }
    return source;
}
function offsetAt(root, path, wantsKey) {
    let found = { node: root, offset: root.offset ?? 0 };
    for (const [index, part] of path.entries()) {
        const next = stepInto(found.node, part);
        if (next === undefined)
            return found.offset;
        const { node, keyOffset } = next;
        const isAskedKey = wantsKey && index === path.length - 1;
        const offset = isAskedKey ? (keyOffset ?? node.offset) : (node.offset ?? keyOffset);
        found = { node, offset: offset ?? found.offset };
    }
    return found.offset;
}
function stepInto({ items, entries }, part) {
    if (entries !== undefined)
        return entries.get(String(part));
    const item = typeof part === 'number' ? items?.[part] : undefined;
    return item && { node: item };
}
