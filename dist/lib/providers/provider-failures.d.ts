import { ProviderError } from '../errors/provider-error.ts';
/** An answer of a server that is no success. */
export interface HttpFailure {
    /** Id of the provider that was asked. */
    readonly provider: string;
    readonly status: number;
    readonly headers?: {
        get(name: string): string | null;
    } | undefined;
    /** What the server said, already without secrets. */
    readonly said?: string | undefined;
    /** Whether the status is what the server meant, while the answer it came in was a success. */
    readonly isWithinAnswer?: boolean | undefined;
    /** Whether the server refuses for a reason that waiting does not mend, such as a spent quota. */
    readonly isFinal?: boolean | undefined;
}
/** The error for an answer that is no success; says whether and when to try again, as the server asked. */
export declare function httpFailure(failure: HttpFailure): ProviderError;
/** The error for a server that could not be reached. */
export declare function unreachableFailure(provider: string, reason: string): ProviderError;
/** The error for a server that hung up once it had the request; it may have worked on it, and may bill it. */
export declare function brokenAnswerFailure(provider: string, reason: string): ProviderError;
/** The error for a platform that takes nobody in without being signed in to. */
export declare function signInFailure(provider: string, reason: string): ProviderError;
/** The error for a connection that took too long to come about. */
export declare function timeoutFailure(provider: string): ProviderError;
/** The error for a success that says nothing usable. The same request may well get a sound answer. */
export declare function badAnswerFailure(provider: string, reason: string): ProviderError;
/** The error for a stream that ended before its answer did; a part of an answer is never taken for the whole. */
export declare function incompleteStreamFailure(provider: string, reason?: string): ProviderError;
