import { isJsonObject } from "../lib/json.js";
import { readParts } from "./content-parts.js";
/** Makes a message of the AI SDK out of one of OpenAI; undefined for what is no message of either. */
export function fromChatMessage(message, toolNameOf) {
    const { role } = message;
    const content = contentBy(role, message, toolNameOf);
    if (content === undefined)
        return undefined;
    const own = role === 'developer' ? 'system' : String(role);
    return { ...(message.id === undefined ? {} : { id: message.id }), role: own, content };
}
function contentBy(role, message, toolNameOf) {
    if (role === 'system' || role === 'developer')
        return textOf(message);
    if (role === 'user')
        return contentOf(message);
    if (role === 'assistant')
        return replyOf(message);
    return role === 'tool' ? resultsOf(message, toolNameOf) : undefined;
}
/** Messages of the AI SDK's user interface keep their words in `parts`. Undefined for what is no content. */
function contentOf({ content, parts }) {
    if (typeof content === 'string')
        return content;
    if (Array.isArray(content))
        return readParts(content);
    const isEmpty = content === undefined || content === null;
    return isEmpty && Array.isArray(parts) ? readParts(parts.filter(isSaid)) : undefined;
}
/** Marks, sources and data are for whoever draws a message. */
function isSaid(part) {
    return !(isJsonObject(part) && /^(?:step-start$|source-|data-)/.test(String(part.type)));
}
function textOf(message) {
    const content = contentOf(message);
    if (content === undefined || typeof content === 'string')
        return content;
    const texts = content.map((part) => (isJsonObject(part) && part.type === 'text' ? part.text : undefined));
    return texts.every((text) => typeof text === 'string') ? texts.join('') : undefined;
}
/** A reply without words calls tools, or is a refusal. */
function replyOf(message) {
    const { content, tool_calls: calls, refusal } = message;
    const refused = typeof refusal === 'string' ? refusal : undefined;
    const called = Array.isArray(calls) ? calls.filter(isJsonObject).map(callOf) : [];
    const isSilent = (content === undefined || content === null) && message.parts === undefined;
    const words = isSilent && (called.length > 0 || refused !== undefined) ? '' : contentOf(message);
    if (words === undefined)
        return undefined;
    const said = words.length === 0 ? (refused ?? '') : words;
    if (called.length === 0)
        return said;
    return [...(typeof said === 'string' ? wordsIn(said) : said), ...called];
}
function wordsIn(text) {
    return text === '' ? [] : [{ type: 'text', text }];
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
    if (typeof id !== 'string') {
        const results = Array.isArray(content) ? readParts(content) : undefined;
        return results?.every((part) => isJsonObject(part) && part.type === 'tool-result') ? results : undefined;
    }
    const toolName = typeof name === 'string' ? name : toolNameOf(id);
    const value = textOf(message);
    if (value === undefined)
        return undefined;
    return [{ type: 'tool-result', toolCallId: id, toolName, output: { type: 'text', value } }];
}
