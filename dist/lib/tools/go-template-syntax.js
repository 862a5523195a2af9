import { templateFunctionNames } from "./go-template-functions.js";
import { templateError } from "./template-error.js";
/** Splits a template into text and actions; trim markers and comments are resolved. */
export function splitTemplate(source) {
    const segments = [];
    let position = 0;
    let trimNext = false;
    while (position < source.length) {
        const open = source.indexOf('{{', position);
        const raw = source.slice(position, open === -1 ? undefined : open);
        const trimEnd = open !== -1 && /^-\s/.test(source.slice(open + 2, open + 4));
        segments.push({ text: trimText(raw, trimNext, trimEnd) });
        if (open === -1)
            break;
        const close = findClose(source, open + 2);
        const body = source.slice(open + 2, close);
        trimNext = /\s-$/.test(body);
        const action = body.slice(trimEnd ? 1 : 0, trimNext ? -1 : undefined).trim();
        if (!action.startsWith('/*'))
            segments.push({ action });
        position = close + 2;
    }
    return segments.filter((segment) => !('text' in segment) || segment.text !== '');
}
function trimText(text, start, end) {
    const trimmed = start ? text.trimStart() : text;
    return end ? trimmed.trimEnd() : trimmed;
}
/** Where the `}}` of an action stands; one inside a string does not count. */
function findClose(source, start) {
    let quote = '';
    for (let index = start; index < source.length; index++) {
        const character = source.charAt(index);
        if (quote !== '') {
            if (character === '\\' && quote === '"')
                index++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === '`')
            quote = character;
        else if (source.startsWith('}}', index))
            return index;
    }
    throw templateError(`unclosed action "${source.slice(start - 2, start + 30)}"`);
}
const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|`([^`]*)`|(-?\d+(?:\.\d+)?)|(\$?(?:\.[A-Za-z_]\w*)+|\$(?!\w)|\.)|([A-Za-z_]\w*)|([()|]))/y;
/** Parses what follows the keyword of an action. */
export function parsePipeline(source) {
    const tokens = tokenize(source).values();
    return parseCommands(tokens, undefined, source);
}
/** Reads up to the closing token: a parenthesis for a group, the end for the whole. */
function parseCommands(tokens, closing, source) {
    const commands = [[]];
    for (let token = nextToken(tokens); token !== closing; token = nextToken(tokens)) {
        if (token === undefined || token === ')')
            throw templateError(`unbalanced parentheses in "${source}"`);
        if (token === '|')
            commands.push([]);
        else if (token === '(')
            commands.at(-1)?.push({ kind: 'group', pipeline: parseCommands(tokens, ')', source) });
        else
            commands.at(-1)?.push(token);
    }
    if (commands.some((command) => command.length === 0))
        throw templateError(`missing value in "{{${source}}}"`);
    return commands;
}
function nextToken(tokens) {
    const { value, done } = tokens.next();
    return done ? undefined : value;
}
function tokenize(source) {
    const text = source.trim();
    const tokens = [];
    TOKEN.lastIndex = 0;
    for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
        const match = TOKEN.exec(text);
        if (match === null)
            throw templateError(`unsupported construct "${text.slice(at).trim()}" in "{{${text}}}"`);
        tokens.push(toToken(match));
    }
    return tokens;
}
function toToken(match) {
    const [whole, quoted, raw, number, field, word, punctuation] = match;
    if (quoted !== undefined)
        return { kind: 'literal', value: unquote(quoted) };
    if (raw !== undefined)
        return { kind: 'literal', value: raw };
    if (number !== undefined)
        return { kind: 'literal', value: Number(number) };
    if (field !== undefined) {
        const path = field.split('.').filter((step) => step !== '' && step !== '$');
        return { kind: 'field', root: field.startsWith('$'), path };
    }
    if (word !== undefined)
        return wordOperand(word);
    if (punctuation === '(' || punctuation === ')' || punctuation === '|')
        return punctuation;
    throw templateError(`unsupported construct "${whole}"`);
}
function wordOperand(word) {
    if (word === 'true' || word === 'false')
        return { kind: 'literal', value: word === 'true' };
    if (word === 'nil')
        return { kind: 'literal', value: null };
    if (templateFunctionNames.includes(word))
        return { kind: 'function', name: word };
    throw templateError(`function "${word}" is not supported; known are ${templateFunctionNames.join(', ')}`);
}
function unquote(quoted) {
    try {
        return JSON.parse(quoted.replaceAll('\t', '\\t'));
    }
    catch {
        throw templateError(`unsupported escape in ${quoted}`);
    }
}
