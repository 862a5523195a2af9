import { isJsonObject } from "../../lib/json.js";
import { describeFailure, failureBelow } from "../checked-fetch.js";
import { badAnswerFailure, httpFailure, incompleteStreamFailure, unreachableFailure, } from "../provider-failures.js";
import { UnusableAnswer } from "./answer.js";
import { ReportedFailure } from "./responses-answer.js";
/**
 * Says in our words what a call threw. The SDK's own error is not kept as the cause, because it carries headers and
 * whatever the server repeated of the request.
 */
export function openAiFailure(provider, error, conceal, isStream) {
    const own = failureBelow(error);
    if (own !== undefined)
        return own;
    if (error instanceof UnusableAnswer)
        return badAnswerFailure(provider, error.message);
    if (error instanceof SyntaxError)
        return badAnswerFailure(provider, 'it is no JSON');
    const reported = reportOf(error);
    if (reported !== undefined) {
        return httpFailure({
            provider,
            status: statusOfCode(reported.code),
            isWithinAnswer: true,
            said: conceal(reported.message),
        });
    }
    const reason = conceal(describeFailure(error));
    return isStream ? incompleteStreamFailure(provider, reason) : unreachableFailure(provider, reason);
}
/** A failure that the server reports within a success, in the answer or amid the stream. */
function reportOf(error) {
    if (error instanceof ReportedFailure)
        return error;
    if (!(error instanceof Error && 'error' in error))
        return undefined;
    const { error: body } = error;
    if (typeof body === 'string')
        return { message: body, code: undefined };
    return isJsonObject(body)
        ? { message: String(body.message ?? ''), code: body.code ?? body.type }
        : undefined;
}
function statusOfCode(code) {
    const status = Number(code);
    if (status >= 400 && status < 600)
        return status;
    if (/rate_limit/.test(String(code)))
        return 429;
    return /invalid|not_found|content_policy/.test(String(code)) ? 400 : 500;
}
