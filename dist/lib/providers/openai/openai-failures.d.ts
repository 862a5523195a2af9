import type { FailureFacts } from '../call-failure.ts';
/** What the errors of the SDK mean, and of those who read its answers. */
export declare const openAiFailures: FailureFacts;
