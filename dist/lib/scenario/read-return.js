import { inspect } from 'node:util';
import { ScenarioError } from "../errors/scenario-error.js";
import { isJsonObject } from "../lib/json.js";
import { AgentRole } from "./agent.js";
import { toolCallsOf } from "./message-text.js";
import { readMessage } from "./read-message.js";
import { readVerdict } from "./read-verdict.js";
const SHOWN_LENGTH = 100;
/** Reads what an agent answered. Throws `ScenarioError` with code `INVALID_AGENT_RETURN` for what says nothing to us. */
export function readReturn(value, context) {
    if (typeof value === 'string') {
        const role = context.role === AgentRole.USER ? 'user' : 'assistant';
        return { messages: [{ role, content: value }] };
    }
    const verdict = readVerdict(value);
    if (verdict === 'malformed')
        throw invalidReturn(value, context);
    if (verdict !== undefined)
        return { verdict };
    const messages = [];
    for (const entry of listOf(value)) {
        const message = readMessage(entry, (id) => toolNameIn(messages, id) ?? context.toolNameOf(id));
        if (message === undefined)
            throw invalidReturn(value, context);
        messages.push(message);
    }
    return { messages };
}
/** A result may follow its call in the same answer. */
function toolNameIn(messages, callId) {
    return messages.flatMap(toolCallsOf).findLast(({ toolCallId }) => toolCallId === callId)?.toolName;
}
/** The messages in an answer; answers of model libraries carry them inside. */
function listOf(value) {
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value;
    if (!isJsonObject(value) || typeof value.role === 'string')
        return [value];
    const { choices, response } = value;
    if (Array.isArray(choices) && isJsonObject(choices[0]))
        return [choices[0].message];
    if (isJsonObject(response) && Array.isArray(response.messages))
        return response.messages;
    return [value];
}
function invalidReturn(value, { name }) {
    const shown = inspect(value, { depth: 2, breakLength: Number.POSITIVE_INFINITY, compact: true });
    const cut = shown.length > SHOWN_LENGTH ? `${shown.slice(0, SHOWN_LENGTH)}...` : shown;
    return new ScenarioError({
        code: 'INVALID_AGENT_RETURN',
        message: `${name}.call returned ${cut}; it must return a string, a message with a role (in the shape of the AI SDK or ` +
            'of OpenAI), a list of such messages, or a verdict: `success` with lists of `metCriteria` and `unmetCriteria`, ' +
            'and no role.',
    });
}
