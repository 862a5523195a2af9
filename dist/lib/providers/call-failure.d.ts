import type { ProviderError } from '../errors/provider-error.ts';
import { type ErrorLike } from '../lib/error-like.ts';
import type { Connection } from './connection.ts';
/** A failure that a server reports within a success, in the answer or amid the stream. */
export interface ReportedFault {
    /** A status, or a word that stands for one. */
    readonly word: unknown;
    readonly message: string;
}
/** What the errors of one SDK mean, where that is not the same for all. */
export interface FailureFacts {
    /** Why an answer cannot be used, for an error that means so. */
    unusable?(error: ErrorLike): string | undefined;
    reportOf(error: ErrorLike): ReportedFault | undefined;
    /** Statuses that the words of reports stand for, the first that matches. */
    readonly statuses?: readonly (readonly [RegExp, number])[];
    /** What the SDK says when a platform could not be signed in to. */
    readonly signIn?: RegExp;
}
/**
 * Says in our words what a call threw. The SDK's own error is not kept as the cause, because it carries headers and
 * whatever the server repeated of the request.
 */
export declare function createCallFailure(provider: string, conceal: Connection['conceal'], { unusable, reportOf, statuses, signIn }: FailureFacts): (error: unknown, isStream: boolean) => ProviderError;
