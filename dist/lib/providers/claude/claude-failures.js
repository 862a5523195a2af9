import { isJsonObject } from "../../lib/json.js";
/** What the errors of the SDK mean, and of the clients for Bedrock and Vertex. */
export const claudeFailures = {
    reportOf(error) {
        const body = 'error' in error ? error.error : undefined;
        const inner = isJsonObject(body) ? body.error : undefined;
        return isJsonObject(inner) ? { word: inner.type, message: String(inner.message ?? '') } : undefined;
    },
    // The names of errors in streams of the API, and of exceptions in those of Bedrock.
    statuses: [
        [/^(?:invalid_request_error|validationException)$/, 400],
        [/^authentication_error$/, 401],
        [/^billing_error$/, 402],
        [/^permission_error$/, 403],
        [/^not_found_error$/, 404],
        [/^modelTimeoutException$/, 408],
        [/^request_too_large$/, 413],
        [/^(?:rate_limit_error|throttlingException)$/, 429],
        [/^serviceUnavailableException$/, 503],
        [/^timeout_error$/, 504],
        [/^overloaded_error$/, 529],
    ],
    signIn: /^Failed to (?:resolve AWS|acquire Google OAuth) credentials/,
};
