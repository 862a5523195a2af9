import { Buffer } from 'node:buffer';
import { compileRegularExpression, escapeRegularExpression } from "../../lib/regular-expression.js";
import { outputOf, textWithoutBytes, withoutBytes, wordsOfMedium } from "../message-text.js";
const BYTES_PER_TOKEN = 4;
const EXCERPT_CHARACTERS = 120;
/** What one answer of a tool that looks into the transcript may take. */
const ANSWER_TOKENS = 4096;
/** The tokens a text is taken for. */
export function estimateTokens(text) {
    return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}
/** The conversation, one line for each message: its role and its content as JSON. */
export function transcriptLines(messages) {
    return messages.map((message) => `${message.role}: ${contentJson(message)}`);
}
/** What stands for a transcript that is too long: the beginning of every line with its number, as far as they fit. */
export function skeletonOf(lines, tokens) {
    const excerpts = lines.map((line, index) => `[${index}] ~${estimateTokens(line)} tokens ${excerptOf(line)}`);
    const fits = Math.max(2, Math.floor((tokens * BYTES_PER_TOKEN) / (EXCERPT_CHARACTERS * 2)));
    if (excerpts.length <= fits)
        return excerpts.join('\n');
    const head = Math.ceil(fits / 2);
    const tail = fits - head;
    const left = excerpts.length - fits;
    return [
        ...excerpts.slice(0, head),
        `... ${left} messages, from [${head}] to [${head + left - 1}], are left out here ...`,
        ...excerpts.slice(-tail),
    ].join('\n');
}
/** Whole lines by their numbers; those that do not fit into an answer are named. */
export function expandLines(lines, indices) {
    const wanted = [...new Set(indices)];
    return fitted(wanted.map((index) => {
        const line = lines[index];
        return line === undefined
            ? `[${index}] there is no such message; they go from 0 to ${lines.length - 1}`
            : `[${index}] ${line}`;
    }));
}
/** Lines in which a pattern is found, in any case of letters; a pattern that is none is looked for as it stands. */
export function grepLines(lines, pattern) {
    const expression = patternOf(pattern);
    const found = lines.flatMap((line, index) => {
        const match = expression.find(line);
        return match === undefined ? [] : [`[${index}] ${around(line, match.index)}`];
    });
    return found.length === 0 ? 'No message matches.' : fitted(found);
}
function contentJson({ content }) {
    const json = JSON.stringify(typeof content === 'string' ? textWithoutBytes(content) : content.flatMap(shownPart));
    // A message must not be able to close the block that it stands in.
    return json.replace(/<(?=\/?(?:transcript|additional_context)\b)/gi, '\\u003c');
}
/** A part as the judge sees it: media by their placeholder, and nothing of what a model thought on the way. */
function shownPart(part) {
    const { type } = part;
    if (type === 'reasoning')
        return [];
    if (type === 'image' || type === 'file')
        return [wordsOfMedium(part)];
    if (type === 'text')
        return [{ type, text: textWithoutBytes(part.text) }];
    if (type === 'tool-call')
        return [{ type, toolName: part.toolName, input: withoutBytes(part.input) }];
    if (type === 'tool-result')
        return [{ type, toolName: part.toolName, output: outputOf(part) }];
    return [withoutBytes(part)];
}
function excerptOf(line) {
    return line.length <= EXCERPT_CHARACTERS ? line : `${line.slice(0, EXCERPT_CHARACTERS)}...`;
}
function around(line, index) {
    const start = Math.max(0, index - EXCERPT_CHARACTERS);
    const end = index + EXCERPT_CHARACTERS * 2;
    const role = line.slice(0, line.indexOf(':') + 1);
    const before = start === 0 ? '' : `${role} ...`;
    return `${before}${line.slice(start, end)}${end < line.length ? '...' : ''}`;
}
function patternOf(pattern) {
    try {
        return compileRegularExpression(`(?i)${pattern}`);
    }
    catch {
        return compileRegularExpression(`(?i)${escapeRegularExpression(pattern)}`);
    }
}
/** As many entries as an answer holds; the first one is cut rather than left out. */
function fitted(entries) {
    const shown = [];
    let left = ANSWER_TOKENS * BYTES_PER_TOKEN;
    for (const entry of entries) {
        const size = Buffer.byteLength(entry);
        if (size > left)
            break;
        shown.push(entry);
        left -= size;
    }
    const [first = ''] = entries;
    if (shown.length === 0)
        shown.push(`${first.slice(0, left)}... (cut)`);
    const missing = entries.length - shown.length;
    return [...shown, ...(missing === 0 ? [] : [`... ${missing} more do not fit into one answer ...`])].join('\n');
}
