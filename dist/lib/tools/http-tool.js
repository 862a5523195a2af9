import { ManifestError } from "../errors/manifest-error.js";
import { ToolError } from "../errors/tool-error.js";
import { CONCEALED, createConcealer } from "../lib/conceal.js";
import { concealJson } from "../lib/conceal-json.js";
import { isErrorLike, textOfThrown } from "../lib/error-like.js";
import { searchJson } from "../lib/jmespath.js";
import { isJsonObject } from "../lib/json.js";
import { parseJson } from "../lib/parse-json.js";
import { readLimited } from "../lib/read-limited.js";
import { buildHttpRequest } from "./http-request.js";
import { LONGEST_ANSWER_BYTES } from "./longest-answer.js";
import { outgoingHeaders } from "./outgoing-headers.js";
const DEFAULT_TIMEOUT_MS = 3000;
const LONGEST_QUOTE = 500;
/**
 * Makes the call of a live tool. An answer outside 2xx, one that is too long or comes too late is a `ToolError` with
 * code `HTTP_STATUS`, `HTTP_TOO_LONG`, `HTTP_TIMEOUT` or `HTTP_FAILED`, arguments that would lead elsewhere one with
 * `HTTP_ARGUMENTS`; values of headers appear in no message and in no result.
 */
export function createHttpCall({ id, spec, source }, io) {
    const call = spec.http;
    if (call === undefined) {
        return () => Promise.reject(new ManifestError({
            code: 'TOOL_HTTP_MISSING',
            message: `Tool "${id}" (${source.file}) has the mode "live", but no "http" says what to call. Add one, or a mock and the mode "mock".`,
        }));
    }
    const timeoutMs = positive(call.timeout_ms) ?? positive(spec.timeout_ms) ?? DEFAULT_TIMEOUT_MS;
    return async (args, signal) => {
        const request = buildRequest(id, source.file, call, args);
        // Arguments may be part of the address.
        const destination = { who: `Tool "${id}" (${source.file})`, url: request.url.href };
        const { headers, secrets } = outgoingHeaders(call, destination, io.environment);
        const { conceal } = createConcealer(secrets);
        const timeout = AbortSignal.timeout(timeoutMs);
        try {
            const sent = { ...request, headers: { ...request.headers, ...headers } };
            const text = await exchange(sent, AbortSignal.any([signal, timeout]), io.fetch, conceal);
            return readResult(call, text, conceal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof ToolError)
                throw error;
            throw timeout.aborted ? timedOut(timeoutMs, error) : failed(request, error, conceal);
        }
    };
}
function positive(value) {
    return value !== undefined && value > 0 ? value : undefined;
}
function buildRequest(tool, file, call, args) {
    try {
        const request = buildHttpRequest(call, args);
        if (/^https?:$/.test(request.url.protocol))
            return request;
        throw new Error('the address does not begin with http:// or https://');
    }
    catch (error) {
        if (error instanceof ToolError)
            throw error;
        throw new ManifestError({
            code: 'TOOL_HTTP_INVALID',
            message: `The "http" of tool "${tool}" (${file}) makes no request: ${textOfThrown(error)}.`,
            cause: error,
        });
    }
}
async function exchange({ url, method, headers, body }, signal, send, conceal) {
    const response = await send(url, {
        method,
        headers,
        signal,
        // Headers may be secrets; where a redirect leads, nobody has said.
        redirect: 'manual',
        ...(body === undefined ? {} : { body }),
    });
    const text = await readLimited(response, LONGEST_ANSWER_BYTES);
    if (!response.ok) {
        const quote = conceal(text ?? '').slice(0, LONGEST_QUOTE);
        throw new ToolError({
            code: 'HTTP_STATUS',
            message: `HTTP request returned status ${response.status}: ${quote}`,
        });
    }
    if (text !== undefined)
        return conceal(text);
    throw new ToolError({
        code: 'HTTP_TOO_LONG',
        message: `HTTP response is longer than ${LONGEST_ANSWER_BYTES / 1024 / 1024} MB`,
    });
}
function readResult({ redact = [], response }, text, conceal) {
    const parsed = parseJson(text);
    if (!('value' in parsed))
        return { result: text };
    const mapping = response?.body_mapping;
    // JSON may write a character of a secret in many ways; what is read has one.
    const visible = redactKeys(concealJson(parsed.value, conceal), redact);
    return mapping ? redactKeys(mapped(visible, mapping), redact) : visible;
}
function mapped(value, expression) {
    try {
        return searchJson(value, expression);
    }
    catch (error) {
        throw new ToolError({
            code: 'HTTP_MAPPING_FAILED',
            message: `JMESPath expression "${expression}" failed on the HTTP response: ${textOfThrown(error)}`,
            cause: error,
        });
    }
}
function redactKeys(value, keys) {
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, keys.includes(key) ? CONCEALED : entry]));
}
function timedOut(timeoutMs, cause) {
    return new ToolError({
        code: 'HTTP_TIMEOUT',
        message: `HTTP request timed out after ${timeoutMs} ms`,
        cause,
    });
}
function failed({ url }, error, conceal) {
    // The query may carry a key, so the address is named without it.
    const reason = isErrorLike(error) && isErrorLike(error.cause) ? error.cause : error;
    return new ToolError({
        code: 'HTTP_FAILED',
        message: conceal(`HTTP request to ${url.origin}${url.pathname} failed: ${textOfThrown(reason)}`),
    });
}
