import { toStoredMessages } from "./stored-message.js";
/**
 * A conversation as the engine of an arena takes it, with the media that users show. Instructions are left out, as the
 * arena's prompt gives them.
 */
export function toArenaMessages(messages, timestamp) {
    let turn = -1;
    return messages.flatMap((message, index) => {
        if (message.role === 'system')
            return [];
        if (message.role === 'user')
            turn += 1;
        const { id = `message-${index}`, traceId = '' } = message;
        const stored = toStoredMessages(message, id, { turn: Math.max(0, turn), traceId, timestamp });
        if (message.role !== 'user' || typeof message.content === 'string')
            return stored;
        const parts = message.content.map(contentPart);
        return stored.map((one) => ({ ...one, parts }));
    });
}
/** What an assistant of an arena said and what its tools answered, as a scenario in code takes it. */
export function fromArenaMessage({ role, content, toolCalls = [], toolResult }) {
    if (role === 'tool' && toolResult !== undefined) {
        const { id: toolCallId, name: toolName, error } = toolResult;
        const output = {
            type: error === undefined ? 'text' : 'error-text',
            value: content,
        };
        return { role, content: [{ type: 'tool-result', toolCallId, toolName, output }] };
    }
    if (toolCalls.length === 0)
        return { role: 'assistant', content };
    const said = content === '' ? [] : [{ type: 'text', text: content }];
    const calls = toolCalls.map(({ id, name, args }) => ({
        type: 'tool-call',
        toolCallId: id,
        toolName: name,
        input: args,
    }));
    return { role: 'assistant', content: [...said, ...calls] };
}
function contentPart(part) {
    if (part.type === 'text')
        return part;
    const mimeType = part.mediaType ?? 'image/jpeg';
    const source = sourceOf(part.type === 'image' ? part.image : part.data);
    return { type: part.type === 'image' ? 'image' : mediaTypeOf(mimeType), mimeType, source };
}
function sourceOf(data) {
    const text = data instanceof URL ? data.href : data;
    if (typeof text !== 'string') {
        const bytes = text instanceof ArrayBuffer ? new Uint8Array(text) : text;
        return { kind: 'inline', base64: Buffer.from(bytes).toString('base64') };
    }
    if (/^https?:/i.test(text))
        return { kind: 'url', url: text };
    return { kind: 'inline', base64: text.replace(/^data:[^,]*,/, '') };
}
function mediaTypeOf(mimeType) {
    const [kind] = mimeType.split('/');
    return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'document';
}
