import { escapeTerminal } from "../lib/escape-terminal.js";
import { textOfOutput, toolCallsOf, wordsOf } from "./message-text.js";
const JSON_LINES = 5;
const COLORS = { User: 32, Agent: 34, Tool: 35 };
/** What stands before every line of a scenario; one line itself, whatever the name holds. */
export function prefixOf(name) {
    return `[${escapeTerminal(name.replace(/\s+/g, ' '))}] `;
}
/** Prints a message for a person; system messages are left out. */
export function narrateMessage(message, { write, hasColor }, prefix) {
    const paint = (color, text) => hasColor ? `\u001b[${COLORS[color]}m${text}\u001b[39m` : text;
    const blocks = blocksOf(message).map(({ color, label, text }) => `${paint(color, label)}: ${escapeTerminal(text)}`);
    for (const line of blocks.flatMap((block) => block.split('\n')))
        write(`${prefix}${line}\n`);
}
function blocksOf(message) {
    if (message.role === 'system')
        return [];
    if (message.role === 'tool') {
        return message.content.map(({ toolName, output }) => ({
            color: 'Tool',
            label: `ToolResult(${escapeTerminal(toolName)})`,
            text: fewLines(parsed(textOfOutput(output))),
        }));
    }
    const speaker = message.role === 'user' ? 'User' : 'Agent';
    const words = wordsOf(message);
    const calls = toolCallsOf(message).map(({ toolName, input }) => ({
        color: 'Tool',
        label: `ToolCall(${escapeTerminal(toolName)})`,
        text: fewLines(input),
    }));
    return words === '' ? calls : [{ color: speaker, label: speaker, text: words }, ...calls];
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function fewLines(value) {
    const lines = (typeof value === 'string' ? value : JSON.stringify(value, null, 2)).split('\n');
    return lines.length <= JSON_LINES ? lines.join('\n') : [...lines.slice(0, JSON_LINES), '...'].join('\n');
}
