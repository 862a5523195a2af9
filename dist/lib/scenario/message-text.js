import { isJsonObject } from "../lib/json.js";
const DATA_URL = /^data:([^;,]*)(?:;[^,]*)?,/;
/** Bytes in four characters of base64. */
const BASE64_BYTES = 0.75;
/** Deeper nesting says nothing to a reader and would exhaust the stack. */
const DEEPEST = 40;
const CUT = '[cut: nested too deeply]';
/** What stands for a medium, such as `[IMAGE: image/png, ~1024 bytes]`. */
export function mediaPlaceholder(kind, mediaType, bytes) {
    const size = bytes === undefined ? '' : `, ~${bytes} bytes`;
    return `[${kind.toUpperCase()}: ${mediaType || 'unknown type'}${size}]`;
}
/** The value without bytes of media and without what a model thought on the way. */
export function withoutBytes(value, levels = DEEPEST) {
    if (typeof value === 'string')
        return textWithoutBytes(value);
    if (value instanceof Uint8Array)
        return mediaPlaceholder('file', undefined, value.byteLength);
    if (value instanceof URL)
        return textWithoutBytes(value.href);
    if (typeof value !== 'object' || value === null)
        return value;
    if (levels === 0)
        return CUT;
    if (Array.isArray(value)) {
        return value.filter((part) => !isReasoning(part)).map((part) => withoutBytes(part, levels - 1));
    }
    const medium = value;
    const held = medium.image ?? medium.data;
    if (['image', 'file', 'media'].includes(String(medium.type)) && held !== undefined) {
        return placeholderOf(medium, held);
    }
    return Object.fromEntries(Object.entries(medium).map(([key, entry]) => [key, withoutBytes(entry, levels - 1)]));
}
/** Words of a message for a reader who sees no media: text as it stands, media as placeholders, without reasoning. */
export function wordsOf({ content }) {
    if (typeof content === 'string')
        return content;
    return content
        .flatMap((part) => {
        if (part.type === 'text')
            return [part.text];
        return part.type === 'image' || part.type === 'file' ? [String(withoutBytes(part))] : [];
    })
        .join('\n');
}
/** What a tool answered, without the wrapping of the AI SDK. */
export function outputOf({ output }) {
    return isJsonObject(output) && typeof output.type === 'string' && 'value' in output
        ? (output.value ?? null)
        : output;
}
function isReasoning(part) {
    return isJsonObject(part) && part.type === 'reasoning';
}
function textWithoutBytes(text) {
    const found = DATA_URL.exec(text);
    if (found === null)
        return text;
    const mediaType = found[1];
    return mediaPlaceholder(kindOf(mediaType), mediaType, base64Bytes(text.length - found[0].length));
}
function placeholderOf(medium, held) {
    const mediaType = typeof medium.mediaType === 'string' ? medium.mediaType : undefined;
    const kind = medium.type === 'image' ? 'image' : kindOf(mediaType);
    if (held instanceof Uint8Array)
        return mediaPlaceholder(kind, mediaType, held.byteLength);
    const text = held instanceof URL ? held.href : String(held);
    const dataUrl = DATA_URL.exec(text);
    if (dataUrl !== null) {
        return mediaPlaceholder(kind, mediaType ?? dataUrl[1], base64Bytes(text.length - dataUrl[0].length));
    }
    if (/^https?:/i.test(text))
        return mediaPlaceholder(kind, mediaType, undefined);
    return mediaPlaceholder(kind, mediaType, base64Bytes(text.length));
}
function base64Bytes(length) {
    return Math.floor(length * BASE64_BYTES);
}
function kindOf(mediaType) {
    const [kind = ''] = (mediaType ?? '').split('/');
    return ['image', 'audio', 'video'].includes(kind) ? kind : 'file';
}
