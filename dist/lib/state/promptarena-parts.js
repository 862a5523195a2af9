const BYTES_PER_BASE64_CHARACTER = 3 / 4;
/** A part in the words and the key order of PromptArena's per-run JSON; absent fields are undefined. */
export function toPromptArenaPart(part) {
    if (part.type === 'text')
        return { type: part.type, text: part.text };
    const { type, mimeType, source, detail, caption } = part;
    return {
        type,
        media: {
            data: source.kind === 'inline' ? source.base64 : undefined,
            file_path: source.kind === 'file' ? source.path : undefined,
            url: source.kind === 'url' ? source.url : undefined,
            storage_reference: source.kind === 'stored' ? source.reference : undefined,
            mime_type: mimeType,
            detail,
            caption,
        },
    };
}
/** What PromptArena writes as the content of a message with parts: its words, and how many media it has. */
export function summariseParts(parts) {
    const words = parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join(' ');
    const media = parts.filter(isMedia);
    if (media.length === 0)
        return words;
    const counts = [
        countOf(media, 'image', 'image(s)'),
        countOf(media, 'audio', 'audio file(s)'),
        countOf(media, 'video', 'video(s)'),
    ].flat();
    return [words, `[${counts.join(', ')}]`].filter((text) => text !== '').join(' ');
}
function countOf(media, type, noun) {
    const count = media.filter((part) => part.type === type).length;
    return count === 0 ? [] : [`${count} ${noun}`];
}
/** PromptArena's account of the parts of a message. */
export function mediaSummary(parts) {
    const count = (type) => parts.filter((part) => part.type === type).length;
    const items = parts.filter(isMedia).map(({ type, mimeType, source, detail }) => ({
        type,
        source: describeSource(source),
        mime_type: mimeType,
        size_bytes: source.kind === 'inline' ? Math.floor(source.base64.length * BYTES_PER_BASE64_CHARACTER) : 0,
        detail,
        loaded: source.kind === 'inline',
    }));
    return {
        total_parts: parts.length,
        text_parts: count('text'),
        image_parts: count('image'),
        audio_parts: count('audio'),
        video_parts: count('video'),
        document_parts: count('document'),
        media_items: items.length === 0 ? undefined : items,
    };
}
function isMedia(part) {
    return part.type !== 'text';
}
function describeSource(source) {
    switch (source.kind) {
        case 'inline':
            return 'inline data';
        case 'url':
            return source.url;
        case 'file':
            return source.path;
        case 'stored':
            return source.reference;
    }
}
