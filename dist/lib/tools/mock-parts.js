import { parseMockResult } from "./mock-static.js";
const MEDIA_TYPES = ['image', 'audio', 'video', 'document'];
/** The result that the texts of a tool's mock parts make; undefined without any. */
export function resultOfMockParts(parts) {
    const texts = parts.flatMap(({ type, text }) => (type === 'text' && text ? [text] : []));
    return texts.length === 0 ? undefined : parseMockResult(texts.join(''));
}
/** The media among a tool's mock parts. */
export function mediaOfMockParts(parts) {
    return parts.flatMap(({ type: written, media }) => {
        const type = MEDIA_TYPES.find((known) => known === written);
        if (type === undefined || media === undefined)
            return [];
        const { mime_type: mimeType, detail, caption } = media;
        return [
            {
                type,
                mimeType,
                source: sourceOf(media),
                ...(detail ? { detail } : {}),
                ...(caption ? { caption } : {}),
            },
        ];
    });
}
/** Where several places are given, the first of PromptArena's order counts. */
function sourceOf({ storage_reference: stored, url, data, file_path: file = '', }) {
    if (stored)
        return { kind: 'stored', reference: stored };
    if (url)
        return { kind: 'url', url };
    return data ? { kind: 'inline', base64: data } : { kind: 'file', path: file };
}
