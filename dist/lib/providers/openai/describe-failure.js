import { ArenaError } from "../../errors/arena-error.js";
import { isJsonObject } from "../../lib/json.js";
import { badAnswerFailure, httpFailure, incompleteStreamFailure, timeoutFailure, unreachableFailure, } from "../provider-failures.js";
import { UnusableAnswer } from "./answer.js";
import { ReportedFailure } from "./responses-answer.js";
/** Words of a server for a quota that waiting does not refill. */
const SPENT = /insufficient_quota|billing/;
/**
 * Says in our words what the SDK threw. The SDK's own error is not kept as the cause, because it carries headers and
 * whatever the server repeated of the request.
 */
export async function describeFailure(error, call) {
    if (error instanceof ArenaError)
        return error;
    const { provider, isStreaming, conceal } = call;
    if (error instanceof UnusableAnswer)
        return badAnswerFailure(provider, error.message);
    if (error instanceof ReportedFailure)
        return reportedFailure(error.message, error.code, undefined, call);
    const { APIError, APIConnectionError, APIConnectionTimeoutError } = await import('openai');
    if (error instanceof APIConnectionTimeoutError)
        return timeoutFailure(provider);
    if (error instanceof APIConnectionError)
        return unreachableFailure(provider, conceal(deepestReason(error)));
    if (error instanceof APIError) {
        const { said, code } = readErrorBody(error.error, error.message);
        return reportedFailure(said, code ?? error.code ?? error.type, error, call);
    }
    if (error instanceof SyntaxError)
        return badAnswerFailure(provider, 'it is no JSON');
    const reason = conceal(deepestReason(error));
    return isStreaming ? incompleteStreamFailure(provider, reason) : unreachableFailure(provider, reason);
}
/** Also of failures in the midst of a stream, whose status, if any, is in the code. */
function reportedFailure(said, code, answer, { provider, conceal }) {
    return httpFailure({
        provider,
        status: answer?.status ?? statusOfCode(code),
        isWithinAnswer: answer?.status === undefined,
        headers: answer?.headers,
        said: conceal(said),
        isFinal: SPENT.test(String(code ?? '')),
    });
}
function statusOfCode(code) {
    const status = Number(code);
    if (status >= 400 && status < 600)
        return status;
    if (/rate_limit/.test(String(code)))
        return 429;
    return /invalid|not_found|content_policy/.test(String(code)) ? 400 : 500;
}
function readErrorBody(body, message) {
    if (typeof body === 'string')
        return { said: body };
    if (isJsonObject(body) && typeof body.message === 'string') {
        return { said: body.message, code: body.code };
    }
    // The SDK puts the status before what it quotes.
    return { said: message.replace(/^\d{3} (status code \(no body\))?/, '') };
}
/** The network's own words, which lie below those of fetch and of the SDK. */
function deepestReason(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.cause instanceof Error)
        return deepestReason(error.cause);
    const { code } = error;
    return error.message || (typeof code === 'string' ? code : error.name);
}
