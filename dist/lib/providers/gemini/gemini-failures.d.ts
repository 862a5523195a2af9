import type { FailureFacts } from '../call-failure.ts';
/** What the errors of the SDK mean; it gives its own only for errors inside of a stream. */
export declare const geminiFailures: FailureFacts;
