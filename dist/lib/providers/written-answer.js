import { parseJson } from "../lib/parse-json.js";
/** A success that says nothing usable; `message` is why. */
export class UnusableAnswer extends Error {
    name = 'UnusableAnswer';
}
const FINISH_REASONS = {
    stop: 'stop',
    length: 'length',
    tool_calls: 'tool_calls',
    function_call: 'tool_calls',
    content_filter: 'content_filter',
};
/** The finish reason in our words. Servers say `stop` of calls that were demanded, and words of their own. */
export function finishReasonOf(word, callCount) {
    const reason = (word && Object.hasOwn(FINISH_REASONS, word) && FINISH_REASONS[word]) || 'stop';
    if (reason === 'stop' || reason === 'tool_calls')
        return callCount > 0 ? 'tool_calls' : 'stop';
    return reason;
}
/** Reads calls; `firstNumber` names those without an id. Arguments that are no JSON stay the text they are. */
export function readCalls(calls, firstNumber) {
    return calls.map(({ id, name, arguments: written }, index) => ({
        id: id || `call_${firstNumber + index}`,
        name,
        args: readArguments(written),
    }));
}
function readArguments(written) {
    // It came out of JSON, so it is JSON.
    if (typeof written !== 'string')
        return (written ?? {});
    if (written.trim() === '')
        return {};
    const parsed = parseJson(written);
    return 'value' in parsed ? parsed.value : written;
}
