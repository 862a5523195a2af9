import { isJsonObject } from "../../lib/json.js";
import { readSentImage } from "../image-bytes.js";
/** Images the Gemini API takes. */
export const GEMINI_IMAGE_TYPES = [
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/gif',
    'image/heic',
    'image/heif',
];
/** Begins the ids of calls to which the model gave none; the model does not hear of them. */
const OWN_ID = 'arena-call-';
/** The id of a call to which the model gave none; `number` counts the calls of the conversation, from 1. */
export function ownCallId(number) {
    return `${OWN_ID}${number}`;
}
/**
 * A conversation in the terms of the Gemini API: roles alternate, the results of tools stand in one content with
 * whatever the user says next, and messages without content are left out.
 */
export async function toGeminiContents(messages, access) {
    const drafts = [];
    for (const message of messages) {
        const parts = await toParts(message, access);
        if (parts.length === 0)
            continue;
        const role = message.role === 'assistant' ? 'model' : 'user';
        const last = drafts.at(-1);
        if (last?.role === role)
            last.parts.push(...parts);
        else
            drafts.push({ role, parts: [...parts] });
    }
    return drafts;
}
async function toParts(message, access) {
    const { role, content, parts, toolCalls = [], toolResult } = message;
    if (role === 'tool' && toolResult !== undefined)
        return [toFunctionResponse(toolResult)];
    const said = await Promise.all((parts ?? [{ type: 'text', text: content }]).map((part) => toPart(part, access)));
    return [...said.filter(({ text }) => text !== ''), ...toolCalls.map(toFunctionCall)];
}
async function toPart(part, access) {
    if (part.type === 'text')
        return { text: part.text };
    const image = await readSentImage(part, access);
    return image.kind === 'url'
        ? { fileData: { fileUri: image.url, mimeType: image.mimeType } }
        : { inlineData: { mimeType: image.mimeType, data: image.base64 } };
}
function toFunctionCall({ id, name, args, signature }) {
    return {
        functionCall: { ...sentId(id), name, args: toRecord(args, 'arguments') },
        ...(signature === undefined ? {} : { thoughtSignature: signature }),
    };
}
function toFunctionResponse({ id, name, content, error }) {
    const response = error === undefined ? { output: content } : { error: content || error };
    return { functionResponse: { ...sentId(id), name, response } };
}
function sentId(id) {
    return id === '' || id.startsWith(OWN_ID) ? {} : { id };
}
function toRecord(value, name) {
    if (isJsonObject(value))
        return { ...value };
    return value === null ? {} : { [name]: value };
}
