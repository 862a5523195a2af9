import { isJsonObject } from "../../lib/json.js";
import { UnusableAnswer } from "../written-answer.js";
import { ReportedFailure } from "./responses-answer.js";
/** What the errors of the SDK mean, and of those who read its answers. */
export const openAiFailures = {
    unusable: (error) => (error instanceof UnusableAnswer ? error.message : undefined),
    reportOf(error) {
        if (error instanceof ReportedFailure)
            return { word: error.code, message: error.message };
        const body = 'error' in error ? error.error : undefined;
        if (typeof body === 'string')
            return { word: undefined, message: body };
        return isJsonObject(body)
            ? { word: body.code ?? body.type, message: String(body.message ?? '') }
            : undefined;
    },
    statuses: [
        [/rate_limit/, 429],
        [/invalid|not_found|content_policy/, 400],
    ],
};
