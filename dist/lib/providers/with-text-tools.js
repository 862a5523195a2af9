import { CALL_START, parseTextToolCalls } from "./text-tool-calls.js";
/**
 * Lets a model without tools of its own call tools: they are described in its system prompt, its calls are read out of
 * its replies, and results reach it as the user's messages. Text that looks like a call counts in replies alone.
 */
export function withTextTools(provider) {
    return {
        id: provider.id,
        capabilities: new Set([...provider.capabilities, 'tools']),
        async complete(request, signal) {
            return read(await provider.complete(written(request), signal), request);
        },
        async *stream(request, signal) {
            const chunks = provider.stream(written(request), signal);
            yield* isOffering(request) ? holdCalls(chunks, request) : chunks;
        },
    };
}
function isOffering({ tools, toolChoice }) {
    return tools !== undefined && tools.length > 0 && toolChoice !== 'none';
}
/** Passes the words on as they come, all but what may be a call or its beginning; that waits for the whole reply. */
async function* holdCalls(chunks, request) {
    let pending = '';
    let told = 0;
    let isHeld = false;
    for await (const { delta, completion } of chunks) {
        if (completion !== undefined) {
            const whole = read(completion, request);
            yield { delta: whole.content.slice(told), completion: whole };
            return;
        }
        if (isHeld)
            continue;
        pending += delta;
        isHeld = pending.includes(CALL_START) || (told === 0 && mayBeCallAlone(pending));
        const safe = told === 0 && mayBeCallAlone(pending) ? 0 : wordsBeforeCall(pending);
        if (safe > 0)
            yield { delta: pending.slice(0, safe) };
        pending = pending.slice(safe);
        told += safe;
    }
}
/** A reply that begins as JSON or as a fence may be a call and nothing else. */
function mayBeCallAlone(text) {
    return /^\s*[{[`]/.test(text);
}
/** How much of a text is no call: it ends before the mark, or where one may begin, and before the blanks there. */
function wordsBeforeCall(text) {
    const mark = text.indexOf(CALL_START);
    const end = mark >= 0 ? mark : text.length - partOfMark(text);
    return text.slice(0, end).trimEnd().length;
}
/** How many characters at the end are the beginning of the mark. */
function partOfMark(text) {
    for (let length = CALL_START.length - 1; length > 0; length--) {
        if (text.endsWith(CALL_START.slice(0, length)))
            return length;
    }
    return 0;
}
/** The completion with its calls in their place; numbers of calls go on through the conversation. */
function read(completion, request) {
    const { tools = [], messages } = request;
    if (!isOffering(request))
        return completion;
    const offered = new Set(tools.map(({ name }) => name));
    const { content, toolCalls } = parseTextToolCalls(completion.content, offered);
    if (toolCalls.length === 0)
        return completion;
    const before = messages.reduce((total, message) => total + (message.toolCalls?.length ?? 0), 0);
    const calls = toolCalls.map(({ name, args = {} }, index) => ({ id: `text_call_${before + index}`, name, args }));
    return {
        ...completion,
        content,
        toolCalls: [...completion.toolCalls, ...calls],
        finishReason: 'tool_calls',
    };
}
/** The request in words alone. */
function written(request) {
    const { tools, toolChoice, ...rest } = request;
    const told = {
        ...rest,
        messages: request.messages.map(inWords),
        ...(request.history === undefined ? {} : { history: request.history.map(inWords) }),
    };
    if (tools === undefined || !isOffering(request))
        return told;
    const duty = dutyOf(toolChoice);
    return {
        ...told,
        system: [request.system, describeTools(tools, duty)].filter((text) => text !== '').join('\n\n'),
    };
}
function dutyOf(toolChoice) {
    if (toolChoice === 'required')
        return 'You must call a tool now.';
    if (toolChoice === undefined || toolChoice === 'auto')
        return 'Call a tool only where it helps.';
    return `You must call the tool ${toolChoice} now.`;
}
function describeTools(tools, duty) {
    const list = tools.map(({ name, description, inputSchema }) => inLine({ name, description, parameters: inputSchema }));
    return [
        'You can call these tools, one JSON object each:',
        ...list,
        'To call one, write this and nothing behind it, once for each call:',
        '<tool_call>{"name": "the name", "arguments": {}}</tool_call>',
        `The results come as <tool_result> in the next message. ${duty}`,
    ].join('\n');
}
function inWords(message) {
    const { toolCalls, toolResult, ...rest } = message;
    if (toolResult !== undefined) {
        const { name, content, error } = toolResult;
        const result = inLine({ name, ...(error === undefined ? { result: content } : { error: content }) });
        return { ...rest, role: 'user', content: `<tool_result>${result}</tool_result>` };
    }
    if (message.role === 'user')
        return { ...message, content: unmarked(message.content) };
    if (toolCalls === undefined || toolCalls.length === 0)
        return message;
    const calls = toolCalls.map(({ name, args }) => `<tool_call>${inLine({ name, arguments: args })}</tool_call>`);
    return { ...rest, content: [message.content, ...calls].filter((text) => text !== '').join('\n') };
}
/** Words of a user, who has no results of tools to give, and calls none. */
function unmarked(text) {
    return text.replace(/<(?=\/?tool_(?:result|call)\b)/gi, '\\u003c');
}
/** JSON that cannot close or open a mark, whatever a tool answered. */
function inLine(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}
