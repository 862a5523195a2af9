import { CUT } from "../lib/bound-depth.js";
import { isJsonObject } from "../lib/json.js";
/** All of a text that is nothing but bytes; a text that only begins like one is words, which nobody may hide so. */
const DATA_URL = /^data:(?<mediaType>[\w.+-]+\/[\w.+-]+)(?:;[\w.+-]+=[\w.+-]*)*;base64,(?<bytes>[a-z0-9+/]*={0,2})$/i;
/** What stands before the bytes of a medium. */
const DATA_URL_HEAD = /^data:([^;,]*)(?:;[^,]*)?,/;
const BASE64 = /^[a-z0-9+/]*={0,2}$/i;
/** Bytes in four characters of base64. */
const BASE64_BYTES = 0.75;
/** Deeper nesting says nothing to a reader and would exhaust the stack. */
const DEEPEST = 40;
/** The text, or what stands for it where all of it is a data URL. */
export function textWithoutBytes(text) {
    const { mediaType, bytes } = DATA_URL.exec(text)?.groups ?? {};
    return bytes === undefined ? text : placeholder(kindOf(mediaType), mediaType, base64Bytes(bytes.length));
}
/** What went into a tool or came out of it, without bytes; whatever its shape, nothing else is taken out. */
export function withoutBytes(value, levels = DEEPEST) {
    if (typeof value === 'string')
        return textWithoutBytes(value);
    if (value instanceof Uint8Array)
        return placeholder('file', undefined, value.byteLength);
    if (value instanceof URL)
        return textWithoutBytes(value.href);
    if (typeof value !== 'object' || value === null)
        return value;
    if (levels === 0)
        return CUT;
    if (Array.isArray(value))
        return value.map((entry) => withoutBytes(entry, levels - 1));
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutBytes(entry, levels - 1)]));
}
/** What stands for a medium in a message, such as `[IMAGE: image/png, ~1024 bytes]`. */
export function wordsOfMedium(part) {
    const { mediaType } = part;
    const kind = part.type === 'image' ? 'image' : kindOf(mediaType);
    const held = part.type === 'image' ? part.image : part.data;
    if (held instanceof Uint8Array || held instanceof ArrayBuffer) {
        return placeholder(kind, mediaType, held.byteLength);
    }
    const text = held instanceof URL ? held.href : held;
    const head = DATA_URL_HEAD.exec(text);
    if (head !== null) {
        return placeholder(kind, mediaType ?? head[1], base64Bytes(text.length - head[0].length));
    }
    return placeholder(kind, mediaType, /^https?:/i.test(text) ? undefined : base64Bytes(text.length));
}
/** Words of a message for a reader who sees no media: text as it stands, media as placeholders, without reasoning. */
export function wordsOf({ content }) {
    if (typeof content === 'string')
        return content;
    return content
        .flatMap((part) => {
        if (part.type === 'text')
            return [part.text];
        return part.type === 'image' || part.type === 'file' ? [wordsOfMedium(part)] : [];
    })
        .join('\n');
}
/** The calls of tools in a message, in order. */
export function toolCallsOf({ content }) {
    return typeof content === 'string' ? [] : content.filter((part) => part.type === 'tool-call');
}
/** What a tool answered, without the wrapping of the AI SDK and without the bytes of media that it shows. */
export function outputOf({ output }) {
    if (!isJsonObject(output) || typeof output.type !== 'string' || !('value' in output)) {
        return withoutBytes(output);
    }
    const { type, value } = output;
    if (type !== 'content' || !Array.isArray(value))
        return withoutBytes(value ?? null);
    return value.map((part) => mediumShown(part) ?? withoutBytes(part));
}
/** What a tool answered, as text. */
export function textOfOutput(output) {
    const value = isJsonObject(output) && 'value' in output && 'type' in output ? output.value : output;
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
/** What stands for a medium that a tool answered with; undefined for what is none. */
function mediumShown(part) {
    if (!isJsonObject(part) || part.type !== 'media')
        return undefined;
    const { data, mediaType } = part;
    if (typeof data !== 'string' || typeof mediaType !== 'string' || !BASE64.test(data))
        return undefined;
    return placeholder(kindOf(mediaType), mediaType, base64Bytes(data.length));
}
function placeholder(kind, mediaType, bytes) {
    const size = bytes === undefined ? '' : `, ~${bytes} bytes`;
    return `[${kind.toUpperCase()}: ${mediaType || 'unknown type'}${size}]`;
}
function base64Bytes(length) {
    return Math.floor(length * BASE64_BYTES);
}
function kindOf(mediaType) {
    const [kind = ''] = (mediaType ?? '').split('/');
    return ['image', 'audio', 'video'].includes(kind) ? kind : 'file';
}
