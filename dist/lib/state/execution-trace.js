import { isJsonObject } from "../lib/json.js";
import { costInfo } from "./cost-info.js";
/** The key under which a trace travels in a conversation's metadata, and under which it stands on a message. */
const TRACE_KEY = '_llm_trace';
/** The same conversation with each model call noted on the message it produced; other indices are ignored. */
export function attachTrace(state, trace) {
    const byMessage = new Map(trace.calls.map((call) => [call.messageIndex, call]));
    return {
        ...state,
        messages: state.messages.map((message, index) => {
            const call = byMessage.get(index);
            return call === undefined ? message : withTrace(message, call);
        }),
    };
}
/** The same messages without what was noted of their model calls. */
export function withoutTraces(messages) {
    return messages.map((message) => {
        if (message.meta === undefined || !Object.hasOwn(message.meta, TRACE_KEY))
            return message;
        const { [TRACE_KEY]: _trace, ...meta } = message.meta;
        const { meta: _meta, ...bare } = message;
        return Object.keys(meta).length === 0 ? bare : { ...bare, meta };
    });
}
/** Moves a trace that travels in the metadata onto the messages. */
export function moveTrace(state) {
    const { [TRACE_KEY]: carried, ...metadata } = state.metadata;
    if (carried === undefined)
        return state;
    const calls = isJsonObject(carried) && Array.isArray(carried.calls) ? carried.calls.filter(isTraceEntry) : [];
    return attachTrace({ ...state, metadata }, { calls });
}
function isTraceEntry(value) {
    return (isJsonObject(value) &&
        typeof value.sequence === 'number' &&
        typeof value.messageIndex === 'number' &&
        typeof value.startedAt === 'string' &&
        typeof value.durationMs === 'number');
}
function withTrace(message, call) {
    const trace = {
        sequence: call.sequence,
        message_index: call.messageIndex,
        started_at: call.startedAt,
        duration_ms: call.durationMs,
        cost: message.cost === undefined ? null : costInfo(message.cost),
        tool_calls: (message.toolCalls ?? []).map(({ id, name, args }) => ({ id, name, args })),
    };
    return { ...message, meta: { ...message.meta, [TRACE_KEY]: trace } };
}
