import { isJsonObject } from "../lib/json.js";
/** Parts of a message in the shape of the AI SDK, out of those of either; undefined where one of them is none. */
export function readParts(parts) {
    const read = parts.map(partOf);
    return read.every((part) => part !== undefined) ? read : undefined;
}
function partOf(part) {
    if (!isJsonObject(part) || typeof part.type !== 'string')
        return undefined;
    const own = fromChatPart(part);
    const isSound = Object.hasOwn(SOUND, String(own.type)) ? SOUND[String(own.type)] : undefined;
    return isSound?.(own) === true ? withInput(own) : undefined;
}
function fromChatPart(part) {
    const { type, image_url: image, input_audio: audio, file, refusal } = part;
    if (type === 'refusal')
        return { type: 'text', text: refusal ?? '' };
    if (type === 'image_url' && isJsonObject(image))
        return { type: 'image', image: image.url ?? '' };
    if (type === 'input_audio' && isJsonObject(audio)) {
        return { type: 'file', data: audio.data ?? '', mediaType: `audio/${String(audio.format ?? 'wav')}` };
    }
    if (type === 'file' && isJsonObject(file)) {
        const data = file.file_data ?? file.file_id ?? '';
        return { type: 'file', data, mediaType: 'application/octet-stream' };
    }
    return part;
}
/** What the parts of a message have to hold, by their type. */
const SOUND = {
    text: ({ text }) => typeof text === 'string',
    reasoning: ({ text }) => typeof text === 'string',
    image: ({ image }) => isMedia(image),
    file: ({ data }) => isMedia(data),
    'tool-approval-request': ({ approvalId }) => typeof approvalId === 'string',
    'tool-call': ({ toolCallId, toolName }) => typeof toolCallId === 'string' && typeof toolName === 'string',
    'tool-result': ({ toolCallId, toolName }) => typeof toolCallId === 'string' && typeof toolName === 'string',
};
function isMedia(data) {
    if (typeof data === 'string' || data instanceof URL)
        return true;
    return data instanceof Uint8Array || data instanceof ArrayBuffer;
}
/** A tool that takes nothing may be called with nothing. */
function withInput(part) {
    return part.type === 'tool-call' ? { ...part, input: part.input ?? {} } : part;
}
