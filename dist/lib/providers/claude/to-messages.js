import { readSentImage } from "../image-bytes.js";
/** Images the Messages API takes. */
export const CLAUDE_IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];
/**
 * A conversation in the terms of the Messages API: the results of tools stand in one user message with whatever the
 * user says next, and messages without content are left out, which the API refuses.
 */
export async function toClaudeMessages(messages, access) {
    const drafts = [];
    for (const message of messages) {
        const blocks = await toBlocks(message, access);
        if (blocks.length === 0)
            continue;
        const role = message.role === 'assistant' ? 'assistant' : 'user';
        const last = drafts.at(-1);
        if (last?.role === role)
            last.content.push(...blocks);
        else
            drafts.push({ role, content: [...blocks] });
    }
    return drafts;
}
async function toBlocks(message, access) {
    const { role, content, parts, toolCalls = [], toolResult } = message;
    if (role === 'tool' && toolResult !== undefined) {
        return [
            {
                type: 'tool_result',
                tool_use_id: toolResult.id,
                content: toolResult.content,
                ...(toolResult.error === undefined ? {} : { is_error: true }),
            },
        ];
    }
    const said = await Promise.all((parts ?? [{ type: 'text', text: content }]).map((part) => toBlock(part, access)));
    return [
        ...said.filter((block) => block.type !== 'text' || block.text.trim() !== ''),
        ...toolCalls.map(({ id, name, args }) => ({ type: 'tool_use', id, name, input: args ?? {} })),
    ];
}
async function toBlock(part, access) {
    if (part.type === 'text')
        return { type: 'text', text: part.text };
    const image = await readSentImage(part, access);
    if (image.kind === 'url')
        return { type: 'image', source: { type: 'url', url: image.url } };
    // The types taken were checked when the image was read.
    const mediaType = image.mimeType;
    return { type: 'image', source: { type: 'base64', media_type: mediaType, data: image.base64 } };
}
