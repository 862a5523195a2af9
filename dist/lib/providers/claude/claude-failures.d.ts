import type { FailureFacts } from '../call-failure.ts';
/** What the errors of the SDK mean, and of the clients for Bedrock and Vertex. */
export declare const claudeFailures: FailureFacts;
