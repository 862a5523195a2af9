import { isJsonObject } from "../lib/json.js";
/** A message as the state store keeps it; each result of a tool is one of its own. */
export function toStoredMessages(message, id, facts) {
    const { turn, traceId, timestamp, latencyMs } = facts;
    const base = { turn, timestamp, ...(latencyMs === undefined ? {} : { latencyMs }) };
    const meta = { id, trace_id: traceId };
    if (typeof message.content === 'string') {
        return [{ role: message.role, content: message.content, ...base, meta }];
    }
    if (message.role === 'tool') {
        return message.content.map((part, index) => ({
            role: message.role,
            content: textOfOutput(part.output),
            ...base,
            toolResult: resultOf(part),
            meta: { id: `${id}-${index}`, trace_id: traceId },
        }));
    }
    const content = wordsOf(message);
    const toolCalls = toolCallsOf(message).map(({ toolCallId, toolName, input }) => ({
        id: toolCallId,
        name: toolName,
        args: input,
    }));
    return [{ role: message.role, content, ...base, ...(toolCalls.length === 0 ? {} : { toolCalls }), meta }];
}
/** The words of a message; media are named in brackets, reasoning and calls of tools are left out. */
export function wordsOf({ content }) {
    if (typeof content === 'string')
        return content;
    return content
        .flatMap((part) => {
        if (part.type === 'text')
            return [part.text];
        if (part.type === 'image')
            return ['[image]'];
        return part.type === 'file' ? [`[file: ${part.mediaType ?? 'unknown type'}]`] : [];
    })
        .join('');
}
/** The calls of tools in a message, in order. */
export function toolCallsOf({ content }) {
    return typeof content === 'string' ? [] : content.filter((part) => part.type === 'tool-call');
}
/** What a tool answered, as text. */
export function textOfOutput(output) {
    const value = isJsonObject(output) && 'value' in output && 'type' in output ? output.value : output;
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
function resultOf({ toolCallId, toolName, output }) {
    const content = textOfOutput(output);
    const failed = isJsonObject(output) && typeof output.type === 'string' && output.type.startsWith('error');
    return { id: toolCallId, name: toolName, content, ...(failed ? { error: content } : {}), latencyMs: 0 };
}
