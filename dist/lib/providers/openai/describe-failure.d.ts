import { ArenaError } from '../../errors/arena-error.ts';
/** What is known of a call that failed. */
export interface FailedCall {
    readonly provider: string;
    /** Whether pieces of the answer were awaited. */
    readonly isStreaming: boolean;
    conceal(text: string): string;
}
/**
 * Says in our words what the SDK threw. The SDK's own error is not kept as the cause, because it carries headers and
 * whatever the server repeated of the request.
 */
export declare function describeFailure(error: unknown, call: FailedCall): Promise<ArenaError>;
