import { textOfOutput, toolCallsOf, wordsOf } from "./message-text.js";
/** A message as events show it: each result of a tool is one of its own, and what says nothing is left out. */
export function eventMessages(message) {
    const { id = '', role, traceId } = message;
    const trace = traceId === undefined ? {} : { trace_id: traceId };
    if (role === 'tool') {
        return message.content.flatMap(({ toolCallId, output }, index) => {
            const content = textOfOutput(output);
            if (toolCallId === '' || content === '')
                return [];
            return [{ id: `${id}-${index}`, role, content, toolCallId, ...trace }];
        });
    }
    const content = wordsOf(message);
    const said = content === '' ? {} : { content };
    if (role !== 'assistant')
        return content === '' ? [] : [{ id, role, ...said, ...trace }];
    const toolCalls = toolCallsOf(message).map(({ toolCallId, toolName, input }) => ({
        id: toolCallId,
        type: 'function',
        function: { name: toolName, arguments: JSON.stringify(input ?? {}) },
    }));
    return [{ id, role, ...said, ...(toolCalls.length === 0 ? {} : { toolCalls }), ...trace }];
}
