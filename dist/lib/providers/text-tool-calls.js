import { isJsonObject } from "../lib/json.js";
import { parseJson } from "../lib/parse-json.js";
/** Opens a tool call in a text. */
export const CALL_START = '<tool_call>';
const CALL_END = '</tool_call>';
/** More in one reply is no plan but a loop. */
const MOST_CALLS = 64;
const FENCE = '```';
/**
 * Reads the tool calls that a reply has as text: between the marks, a missing end mark, a code fence and a list of calls
 * forgiven; or as nothing but the JSON of a call to a tool that was offered. What is no call stays text. Costs linear time.
 */
export function parseTextToolCalls(text, offered) {
    if (!text.includes(CALL_START)) {
        // Without marks, much that has a name is an answer in JSON; a call says what it calls the tool with.
        const bare = callsIn(text, true).filter(({ name }) => offered.has(name));
        return bare.length === 0 ? { content: text, toolCalls: [] } : { content: '', toolCalls: bare };
    }
    const toolCalls = [];
    const [before = '', ...blocks] = text.split(CALL_START);
    let content = before;
    for (const block of blocks) {
        const end = block.indexOf(CALL_END);
        const calls = callsIn(end < 0 ? block : block.slice(0, end));
        const fits = calls.length > 0 && toolCalls.length + calls.length <= MOST_CALLS;
        if (fits)
            toolCalls.push(...calls);
        else
            content += CALL_START;
        if (!fits)
            content += block;
        else if (end >= 0)
            content += block.slice(end + CALL_END.length);
    }
    return { content: toolCalls.length === 0 ? text : content.trimEnd(), toolCalls };
}
/** The calls that a text is the JSON of; none for any other text. */
function callsIn(text, needsArguments = false) {
    const json = withoutFence(text.trim());
    if (!json.startsWith('{') && !json.startsWith('['))
        return [];
    const parsed = parseJson(json);
    if ('reason' in parsed)
        return [];
    const list = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
    const calls = list.flatMap((entry) => callOf(entry, needsArguments) ?? []);
    return calls.length === list.length && calls.length <= MOST_CALLS ? calls : [];
}
function withoutFence(text) {
    if (!text.startsWith(FENCE) || !text.endsWith(FENCE) || text.length < 2 * FENCE.length)
        return text;
    const inner = text.slice(FENCE.length, -FENCE.length);
    const line = inner.indexOf('\n');
    return (line < 0 ? inner : inner.slice(line + 1)).trim();
}
/** Models name the parts of a call in several ways. */
function callOf(entry, needsArguments) {
    if (!isJsonObject(entry))
        return undefined;
    const call = ownOf(entry, 'function');
    if (isJsonObject(call))
        return callOf(call, needsArguments);
    const name = ownOf(entry, 'name', 'tool', 'tool_name');
    if (typeof name !== 'string' || name === '')
        return undefined;
    const given = ownOf(entry, 'arguments', 'args', 'input', 'parameters');
    if (given === undefined && needsArguments)
        return undefined;
    const args = given ?? {};
    return { name, args: typeof args === 'string' ? argsIn(args) : args };
}
function argsIn(text) {
    const parsed = parseJson(text);
    return 'reason' in parsed ? text : parsed.value;
}
function ownOf(entry, ...keys) {
    const key = keys.find((candidate) => Object.hasOwn(entry, candidate));
    return key === undefined ? undefined : entry[key];
}
