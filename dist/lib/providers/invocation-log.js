import { frozenCopy } from "../lib/frozen-copy.js";
const DEFAULT_TEMPERATURE = 0.7;
const DEFAULT_MAX_TOKENS = 4096;
/** Creates a log; one that keeps nothing is for those who count calls alone, and copies nothing. */
export function createInvocationLog(clock, keeps = true) {
    const invocations = [];
    let calls = 0;
    let last;
    const seen = (mode, request) => ({
        index: calls++,
        mode,
        system: request.system,
        messages: request.messages,
        tools: request.tools,
        temperature: request.temperature ?? DEFAULT_TEMPERATURE,
        maxTokens: request.maxTokens ?? DEFAULT_MAX_TOKENS,
        toolChoice: request.toolChoice,
        at: clock.now().toISOString(),
    });
    return {
        invocations,
        get last() {
            return last;
        },
        note(mode, request) {
            last = keeps ? frozenCopy(seen(mode, request)) : seen(mode, request);
            if (keeps)
                invocations.push(last);
            return last;
        },
    };
}
/** What the user said last, for messages; cut to a line. */
export function lastUserText({ messages }) {
    const text = messages.findLast(({ role }) => role === 'user')?.content ?? '';
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}...` : line;
}
const LONGEST_QUOTE = 120;
