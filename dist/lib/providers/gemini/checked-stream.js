import { isJsonObject } from "../../lib/json.js";
import { parseJson } from "../../lib/parse-json.js";
import { sayingOf } from "../checked-fetch.js";
import { httpFailure } from "../provider-failures.js";
/** Lines of a stream of events that are no data: names, ids, waits and remarks. */
const ASIDE = /^(?:event|id|retry)?:/;
const ERROR = /^data:\s*(\{\s*"error".*)$/s;
/** For an error that does not say what is wrong. */
const UNKNOWN_FAULT = 500;
/**
 * A fetch whose streams end with the server's own words where an event is an error. The SDK passes over events that
 * begin with their name, and over errors that it does not know the number of.
 */
export function withCheckedStreams(provider, { fetch, conceal }) {
    return async (input, init) => {
        const response = await fetch(input, init);
        const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
        if (!isStream || response.body === null)
            return response;
        const { status, statusText, headers } = response;
        const data = response.body
            .pipeThrough(new TextDecoderStream())
            .pipeThrough(dataLines((line) => failureIn(line, provider, conceal)))
            .pipeThrough(new TextEncoderStream());
        return new Response(data, { status, statusText, headers });
    };
}
function dataLines(failureOf) {
    let unfinished = '';
    const pass = (lines, controller) => {
        for (const line of lines) {
            const failure = failureOf(line);
            if (failure !== undefined)
                throw failure;
            if (line !== '' && !ASIDE.test(line))
                controller.enqueue(line);
        }
    };
    return new TransformStream({
        transform(text, controller) {
            const lines = (unfinished + text).split(/(?<=\n)/);
            unfinished = lines.at(-1)?.endsWith('\n') ? '' : (lines.pop() ?? '');
            pass(lines, controller);
        },
        flush: (controller) => pass([unfinished], controller),
    });
}
function failureIn(line, provider, conceal) {
    const parsed = parseJson(ERROR.exec(line)?.[1] ?? '');
    const error = 'value' in parsed && isJsonObject(parsed.value) ? parsed.value.error : undefined;
    if (!isJsonObject(error))
        return undefined;
    const status = typeof error.code === 'number' && error.code >= 400 ? error.code : UNKNOWN_FAULT;
    return httpFailure({ provider, status, said: conceal(sayingOf(error)), isWithinAnswer: true });
}
