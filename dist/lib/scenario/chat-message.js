import { isJsonObject } from "../lib/json.js";
/** Makes a message of the AI SDK out of one of OpenAI; undefined for what is no message of either. */
export function fromChatMessage(message, toolNameOf) {
    const { role } = message;
    const rest = { ...(message.id === undefined ? {} : { id: message.id }) };
    if (role === 'system' || role === 'developer')
        return { ...rest, role: 'system', content: textOf(message) };
    if (role === 'user')
        return { ...rest, role, content: contentOf(message) };
    if (role === 'assistant')
        return { ...rest, role, content: replyOf(message) };
    if (role === 'tool')
        return { ...rest, role, content: resultsOf(message, toolNameOf) };
    return undefined;
}
/** Messages of the AI SDK's user interface keep their words in `parts`. */
function contentOf({ content, parts }) {
    if (typeof content === 'string')
        return content;
    const list = Array.isArray(content) ? content : Array.isArray(parts) ? parts : [];
    return list.map(partOf);
}
function textOf(message) {
    const content = contentOf(message);
    if (typeof content === 'string')
        return content;
    return content
        .flatMap((part) => (isJsonObject(part) && typeof part.text === 'string' ? [part.text] : []))
        .join('');
}
function replyOf(message) {
    const { tool_calls: calls, refusal } = message;
    const content = contentOf(message);
    const said = content.length === 0 && typeof refusal === 'string' ? refusal : content;
    if (!Array.isArray(calls) || calls.length === 0)
        return said.length === 0 ? '' : said;
    const words = typeof said === 'string' ? (said === '' ? [] : [{ type: 'text', text: said }]) : said;
    return [...words, ...calls.filter(isJsonObject).map(callOf)];
}
function callOf(call) {
    const { name, arguments: input } = isJsonObject(call.function) ? call.function : {};
    return {
        type: 'tool-call',
        toolCallId: String(call.id ?? ''),
        toolName: String(name ?? ''),
        input: argumentsOf(input),
    };
}
/** Arguments that are no JSON stay the text they are. */
function argumentsOf(input) {
    if (typeof input !== 'string')
        return input ?? {};
    try {
        return input.trim() === '' ? {} : JSON.parse(input);
    }
    catch {
        return input;
    }
}
function resultsOf(message, toolNameOf) {
    const { tool_call_id: id, name, content } = message;
    if (typeof id !== 'string')
        return Array.isArray(content) ? content : null;
    const toolName = typeof name === 'string' ? name : toolNameOf(id);
    const value = typeof content === 'string' ? content : textOf(message);
    return [{ type: 'tool-result', toolCallId: id, toolName, output: { type: 'text', value } }];
}
function partOf(part) {
    if (!isJsonObject(part))
        return part;
    const { type, image_url: image, input_audio: audio, file } = part;
    if (type === 'image_url' && isJsonObject(image))
        return { type: 'image', image: image.url ?? '' };
    if (type === 'input_audio' && isJsonObject(audio)) {
        return { type: 'file', data: audio.data ?? '', mediaType: `audio/${String(audio.format ?? 'wav')}` };
    }
    if (type === 'file' && isJsonObject(file)) {
        return {
            type: 'file',
            data: file.file_data ?? file.file_id ?? '',
            mediaType: 'application/octet-stream',
        };
    }
    return part;
}
