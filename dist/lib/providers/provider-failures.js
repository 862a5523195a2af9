import { ProviderError } from "../errors/provider-error.js";
const LONGEST_QUOTE = 300;
const MS_PER_SECOND = 1000;
const WAIT = { retryable: true, advice: 'Run it again later.' };
const RULES = {
    401: { code: 'PROVIDER_AUTH', retryable: false, advice: 'Check its key.' },
    403: { code: 'PROVIDER_AUTH', retryable: false, advice: 'Check what its key may do.' },
    408: { code: 'PROVIDER_TIMEOUT', ...WAIT },
    409: { code: 'PROVIDER_UNAVAILABLE', ...WAIT },
    429: { code: 'PROVIDER_RATE_LIMITED', ...WAIT },
};
const SERVER_FAULT = { code: 'PROVIDER_UNAVAILABLE', ...WAIT };
const BAD_REQUEST = {
    code: 'PROVIDER_BAD_REQUEST',
    retryable: false,
    advice: 'Check its model, its base_url and its settings.',
};
/** The error for an answer that is no success; says whether and when to try again, as the server asked. */
export function httpFailure(failure) {
    const { provider, status, headers, said, isWithinAnswer = false, isFinal = false } = failure;
    const rule = RULES[status] ?? (status >= 500 ? SERVER_FAULT : BAD_REQUEST);
    const retryAfterMs = headers === undefined ? undefined : readRetryAfter(headers);
    const wish = headers?.get('x-should-retry');
    const retryable = !isFinal && (wish === 'true' || (rule.retryable && wish !== 'false'));
    const event = isWithinAnswer ? 'reports a failure' : `answered HTTP ${status}`;
    const advice = retryable ? WAIT.advice : adviceOf(rule);
    return new ProviderError({
        code: rule.code,
        message: `Provider "${provider}" ${event}${quoted(said)}. ${advice}`,
        ...(isWithinAnswer ? {} : { status }),
        retryable,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
}
/** The error for a server that could not be reached. */
export function unreachableFailure(provider, reason) {
    return new ProviderError({
        code: 'PROVIDER_UNREACHABLE',
        message: `Provider "${provider}" could not be reached${quoted(reason)}. Check its base_url and the network.`,
        retryable: true,
    });
}
/** The error for a server that hung up once it had the request; it may have worked on it, and may bill it. */
export function brokenAnswerFailure(provider, reason) {
    return new ProviderError({
        code: 'PROVIDER_HUNG_UP',
        message: `Provider "${provider}" hung up before its answer was complete${quoted(reason)}. Run it again.`,
        retryable: true,
    });
}
/** The error for a platform that takes nobody in without being signed in to. */
export function signInFailure(provider, reason) {
    return new ProviderError({
        code: 'PROVIDER_AUTH',
        message: `The platform of provider "${provider}" could not be signed in to${quoted(reason)}. Check its credentials.`,
    });
}
/** The error for a connection that took too long to come about. */
export function timeoutFailure(provider) {
    return new ProviderError({
        code: 'PROVIDER_TIMEOUT',
        message: `Provider "${provider}" did not answer in time. Run it again later.`,
        retryable: true,
    });
}
/** The error for a success that says nothing usable. The same request may well get a sound answer. */
export function badAnswerFailure(provider, reason) {
    return new ProviderError({
        code: 'PROVIDER_BAD_ANSWER',
        message: `Provider "${provider}" gave an answer that cannot be used${quoted(reason)}. Check its base_url and its API.`,
        retryable: true,
    });
}
/** The error for a stream that ended before its answer did; a part of an answer is never taken for the whole. */
export function incompleteStreamFailure(provider, reason) {
    return new ProviderError({
        code: 'STREAM_INCOMPLETE',
        message: `The stream of provider "${provider}" ended without a complete answer${quoted(reason)}. Run it again.`,
        retryable: true,
    });
}
function adviceOf({ advice, retryable }) {
    return retryable ? 'Trying again will not help; see its account.' : advice;
}
function quoted(text) {
    // What a server says goes to terminals and logs, where control characters are commands.
    const line = (text ?? '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .replace(/(?<!\.)\.+$/, '');
    if (line === '')
        return '';
    return `: ${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}...` : line}`;
}
/** A date is measured against the server's own clock, which came with it. */
function readRetryAfter(headers) {
    const inMs = readAmount(headers.get('retry-after-ms'));
    if (inMs !== undefined)
        return inMs;
    const after = headers.get('retry-after');
    const inSeconds = readAmount(after);
    if (inSeconds !== undefined)
        return inSeconds * MS_PER_SECOND;
    // Engines take odd texts for dates, a number below 0 among them; those of HTTP begin with the day of the week.
    const until = /^\s*[A-Za-z]{3,9},? /.test(after ?? '') ? Date.parse(after ?? '') : Number.NaN;
    const wait = until - Date.parse(headers.get('date') ?? '');
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
function readAmount(text) {
    if (text === null || !/^\s*\d+(\.\d+)?\s*$/.test(text))
        return undefined;
    return Number(text);
}
