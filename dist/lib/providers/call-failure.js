import { isErrorLike } from "../lib/error-like.js";
import { connectionFailure, describeFailure, failureBelow } from "./checked-fetch.js";
import { badAnswerFailure, httpFailure, incompleteStreamFailure, signInFailure, } from "./provider-failures.js";
/** For a report whose word says nothing. */
const UNKNOWN_FAULT = 500;
/**
 * Says in our words what a call threw. The SDK's own error is not kept as the cause, because it carries headers and
 * whatever the server repeated of the request.
 */
export function createCallFailure(provider, conceal, { unusable, reportOf, statuses = [], signIn }) {
    return (thrown, isStream) => {
        const own = failureBelow(thrown);
        if (own !== undefined)
            return own;
        const error = isErrorLike(thrown) ? thrown : new Error(String(thrown));
        const fault = error.name === 'SyntaxError' ? 'it is no JSON' : unusable?.(error);
        if (fault !== undefined)
            return badAnswerFailure(provider, fault);
        const report = reportOf(error);
        if (report !== undefined) {
            const status = statusOf(report.word, statuses);
            return httpFailure({ provider, status, said: conceal(report.message), isWithinAnswer: true });
        }
        const reason = conceal(describeFailure(error));
        if (signIn?.test(reason))
            return signInFailure(provider, reason);
        return isStream
            ? incompleteStreamFailure(provider, reason)
            : connectionFailure(error, { provider, conceal });
    };
}
function statusOf(word, statuses) {
    const status = Number(word);
    if (status >= 400 && status < 600)
        return status;
    return statuses.find(([pattern]) => pattern.test(String(word)))?.[1] ?? UNKNOWN_FAULT;
}
