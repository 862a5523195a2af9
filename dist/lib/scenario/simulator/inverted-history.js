import { flipRoles } from "../../conversation/flip-roles.js";
import { sideMessage } from "../agent-model.js";
import { outputOf, withoutBytes, wordsOf } from "../message-text.js";
/** What the agent is taken to have said first; many models refuse a conversation that they would have to begin. */
const GREETING = 'Hello, how can I help you today?';
/**
 * Turns a conversation round, all of it at once: what the agent said comes from the user, its tool calls and their
 * results as plain words, and what the user said comes from the assistant. What a model thought is left out.
 */
export function invertHistory(messages) {
    const names = toolNames(messages);
    const said = messages.flatMap((message) => inWords(message, names));
    return {
        messages: flipRoles([sideMessage('assistant', GREETING), ...said]),
        system: messages.flatMap(({ role, content }) => (role === 'system' ? [String(content)] : [])),
    };
}
function inWords(message, names) {
    if (message.role === 'system')
        return [];
    if (message.role === 'user')
        return [sideMessage('user', wordsOf(message))];
    return [sideMessage('assistant', wordsOf(message)), ...toolWords(message, names)];
}
/** Calls and results, from the side of the agent. */
function toolWords(message, names) {
    if (typeof message.content === 'string')
        return [];
    return message.content.flatMap((part) => {
        if (part.type === 'tool-call') {
            return [
                sideMessage('assistant', `[Called tool ${part.toolName} with: ${asText(withoutBytes(part.input))}]`),
            ];
        }
        if (part.type !== 'tool-result')
            return [];
        const name = names.get(part.toolCallId) || part.toolName || 'unknown tool';
        return [sideMessage('assistant', `[Tool result from ${name}: ${asText(outputOf(part))}]`)];
    });
}
function toolNames(messages) {
    const names = new Map();
    for (const { content } of messages) {
        if (typeof content === 'string')
            continue;
        for (const part of content)
            if (part.type === 'tool-call')
                names.set(part.toolCallId, part.toolName);
    }
    return names;
}
function asText(shown) {
    return typeof shown === 'string' ? shown : JSON.stringify(shown);
}
