import { describeFailure } from "../checked-fetch.js";
/** What the errors of the SDK mean; it gives its own only for errors inside of a stream. */
export const geminiFailures = {
    // The SDK stumbles over an answer that is no object; a connection that breaks is a TypeError with a cause.
    unusable: (error) => error instanceof TypeError && error.cause === undefined ? 'it is no answer of the Gemini API' : undefined,
    reportOf: (error) => 'status' in error && typeof error.status === 'number'
        ? { word: error.status, message: describeFailure(error) }
        : undefined,
};
