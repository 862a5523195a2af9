/**
 * The tool calls in scope with their answers, in order. Call ids may repeat from one round to the next, so an answer
 * is looked for between its call and the next reply only.
 */
export function traceToolCalls({ toolCalls, conversation }) {
    const taken = new Set();
    return toolCalls.map((call) => {
        for (let index = call.messageIndex + 1; index < conversation.length; index++) {
            const message = conversation[index];
            if (message?.role === 'assistant')
                break;
            if (message?.toolResult?.id !== call.id || taken.has(index))
                continue;
            taken.add(index);
            return { call, result: message.toolResult };
        }
        return { call, result: undefined };
    });
}
/** Why a call failed; undefined when it did not, or was never answered. */
export function errorOf({ result }) {
    return result?.error === '' ? undefined : result?.error;
}
/** The calls of one tool; of every tool when none is named. */
export function tracesOf(subject, tool) {
    return traceToolCalls(subject).filter(({ call }) => tool === undefined || call.name === tool);
}
