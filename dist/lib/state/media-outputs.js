/** The largest image, in characters of base64, that stands in the list itself. */
const MOST_THUMBNAIL_CHARACTERS = 50_000;
/** The media that replies hold, in PromptArena's words: one entry per part, undefined when there is none. */
export function listMediaOutputs(messages) {
    const outputs = messages.flatMap(({ role, parts = [] }, messageIndex) => role === 'assistant'
        ? parts.flatMap((part, partIndex) => part.type === 'text' ? [] : [describeMedium(part, messageIndex, partIndex)])
        : []);
    return outputs.length === 0 ? undefined : outputs;
}
/** PromptArena's type of it has no names for JSON, so Go's own stand there, and what is not known is null. */
function describeMedium({ type, mimeType, source }, messageIndex, partIndex) {
    const data = source.kind === 'inline' ? source.base64 : '';
    return {
        Type: type,
        MIMEType: mimeType,
        SizeBytes: Math.floor((data.length * 3) / 4),
        Duration: null,
        Width: null,
        Height: null,
        FilePath: source.kind === 'file' ? source.path : '',
        Thumbnail: type === 'image' && data.length <= MOST_THUMBNAIL_CHARACTERS ? data : '',
        MessageIdx: messageIndex,
        PartIdx: partIndex,
    };
}
