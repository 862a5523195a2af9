import { isJsonObject } from "../lib/json.js";
import { fromChatMessage } from "./chat-message.js";
/**
 * Reads a message in the shape of the AI SDK or of OpenAI; the answer shares nothing with it that can change. Undefined
 * for what is no message, or what JSON cannot carry.
 */
export function readMessage(value, toolNameOf) {
    if (!isJsonObject(value))
        return undefined;
    const plain = readPlain(value);
    if (plain !== undefined)
        return plain;
    try {
        const message = fromChatMessage(value, toolNameOf);
        if (message === undefined || message.content === null)
            return undefined;
        return copyMessage(message);
    }
    catch {
        return undefined;
    }
}
/** Most messages are plain text. */
function readPlain({ id, role, content, tool_calls: calls }) {
    if (typeof content !== 'string' || Array.isArray(calls))
        return undefined;
    if (role !== 'user' && role !== 'system' && role !== 'assistant')
        return undefined;
    return typeof id === 'string' ? { id, role, content } : { role, content };
}
function copyMessage(message) {
    const { content } = message;
    if (!Array.isArray(content))
        return message;
    return { ...message, content: content.map((part) => (isJsonObject(part) ? copyPart(part) : part)) };
}
/** Bytes and URLs of media are no JSON and stay what they are; everything else is copied as JSON. */
function copyPart(part) {
    if (part.type === 'image' || part.type === 'file')
        return { ...part };
    const copy = JSON.parse(JSON.stringify(part));
    return part.type === 'tool-result' ? { ...copy, output: wrapped(copy.output ?? null) } : copy;
}
/** Models of the AI SDK take no answer of a tool that does not say what it is. */
function wrapped(output) {
    if (isJsonObject(output) && typeof output.type === 'string') {
        if ('value' in output || output.type === 'execution-denied')
            return output;
    }
    return { type: typeof output === 'string' ? 'text' : 'json', value: output };
}
