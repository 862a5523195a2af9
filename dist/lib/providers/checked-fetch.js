import { ProviderError } from "../errors/provider-error.js";
import { withCauses } from "../lib/error-like.js";
import { isJsonObject } from "../lib/json.js";
import { parseJson } from "../lib/parse-json.js";
import { readLimited } from "../lib/read-limited.js";
import { brokenAnswerFailure, httpFailure, timeoutFailure, unreachableFailure } from "./provider-failures.js";
/** What is longer is no explanation, and may have no end. */
const LONGEST_BODY_BYTES = 65_536;
/** What Node and its fetch say of a connection that was there and broke. */
const HUNG_UP = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
/** Words of a server for a quota that waiting does not refill. */
const SPENT = /insufficient_quota|billing/;
/** How requests ask for a stream where their body does not. */
const STREAMING_PATH = /:stream(?:GenerateContent|RawPredict)\b|\/invoke-with-response-stream$/;
/** Carries a failure through an SDK. Its own words are plain, because SDKs judge by the words of an error. */
class FailedCall extends Error {
    failure;
    constructor(failure) {
        super('the call failed');
        this.failure = failure;
    }
}
/** Carries an answer past an SDK that waits for a stream. */
class WholeAnswer extends Error {
    text;
    constructor(text) {
        super('the answer is no stream');
        this.text = text;
    }
}
/** The answer of a server that was asked for a stream and gave JSON; an SDK may have wrapped it. */
export function wholeAnswerBelow(error) {
    for (const cause of withCauses(error)) {
        if (cause instanceof WholeAnswer)
            return cause.text;
    }
    return undefined;
}
/** The failure that a checked fetch, or whoever read the answer, found; an SDK may have wrapped it. */
export function failureBelow(error) {
    for (const cause of withCauses(error)) {
        if (cause instanceof FailedCall)
            return cause.failure;
        if (cause instanceof ProviderError)
            return cause;
    }
    return undefined;
}
/**
 * A fetch that gives successes only: everything else throws what `failureBelow` finds, a `ProviderError` that says
 * whether and when to try again. SDKs differ in what they keep of a failed answer; this way all of them fail alike.
 * A server that was asked for a stream and knows none throws what `wholeAnswerBelow` finds.
 */
export function createCheckedFetch(options) {
    return async (input, init) => {
        let response;
        try {
            // A redirect would carry the key to whoever it names.
            response = await options.fetch(withQuery(input, options.query), { ...init, redirect: 'manual' });
        }
        catch (error) {
            init?.signal?.throwIfAborted();
            throw new FailedCall(connectionFailure(error, options));
        }
        if (response.ok && isJson(response) && asksForStream(input, init)) {
            throw new WholeAnswer(await response.text());
        }
        if (response.ok)
            return response;
        throw new FailedCall(await readFailure(response, options));
    };
}
/** The error for a connection that did not come about, or broke before the answer was whole. */
export function connectionFailure(error, { provider, conceal }) {
    const reason = describeFailure(error);
    if (/timed? ?out/i.test(reason))
        return timeoutFailure(provider);
    return isHungUp(error)
        ? brokenAnswerFailure(provider, conceal(reason))
        : unreachableFailure(provider, conceal(reason));
}
function isHungUp(error) {
    return withCauses(error).some((cause) => 'code' in cause && HUNG_UP.has(cause.code));
}
/** What an error and the causes below it say, without repeating themselves. */
export function describeFailure(error) {
    const said = new Set();
    for (const { message } of withCauses(error)) {
        if (message !== '' && said.size < 4)
            said.add(message);
    }
    return said.size === 0 ? String(error) : [...said].join(': ');
}
function isJson({ headers }) {
    return /^application\/(?:[\w.-]+\+)?json\b/.test(headers.get('content-type') ?? '');
}
function asksForStream(input, init) {
    if (STREAMING_PATH.test(input instanceof Request ? input.url : String(input)))
        return true;
    const body = init?.body;
    if (typeof body !== 'string' || !body.includes('"stream":true'))
        return false;
    const parsed = parseJson(body);
    return 'value' in parsed && isJsonObject(parsed.value) && parsed.value.stream === true;
}
function withQuery(input, query) {
    if (query === undefined || query.size === 0 || input instanceof Request)
        return input;
    const url = new URL(input);
    for (const [name, value] of query)
        url.searchParams.set(name, value);
    return url;
}
async function readFailure(response, { provider, conceal }) {
    const body = (await readLimited(response, LONGEST_BODY_BYTES).catch(() => undefined)) ?? '';
    const parsed = parseJson(body);
    const value = 'value' in parsed ? parsed.value : undefined;
    const retryDelay = value === undefined ? undefined : findText(value, 'retryDelay');
    return httpFailure({
        provider,
        status: response.status,
        said: conceal(value === undefined ? plainText(body) : sayingOf(value)),
        isFinal: value !== undefined && SPENT.test(`${findText(value, 'code')} ${findText(value, 'type')}`),
        headers: {
            get: (name) => response.headers.get(name) ??
                (name === 'retry-after' ? (retryDelay?.replace(/s$/, '') ?? null) : null),
        },
    });
}
/** What a server says in the body of a failure. */
export function sayingOf(value) {
    const named = ['message', 'error', 'detail'].map((name) => findText(value, name));
    return named.find((text) => text !== undefined) ?? '';
}
/** Pages of a proxy say nothing to a reader of a log. */
function plainText(body) {
    return body.trimStart().startsWith('<') ? '' : body;
}
/** The first text of that name, breadth first: servers wrap their errors in different ways. */
function findText(value, name) {
    let level = [value];
    for (let depth = 0; depth < 5 && level.length > 0; depth++) {
        for (const entry of level) {
            const found = isJsonObject(entry) ? entry[name] : undefined;
            if (typeof found === 'string')
                return found;
        }
        level = level.flatMap((entry) => Array.isArray(entry) ? entry : isJsonObject(entry) ? Object.values(entry) : []);
    }
    return undefined;
}
