import { ProviderError } from '../errors/provider-error.ts';
import { type JsonValue } from '../lib/json.ts';
/** What a checked fetch is made of. */
export interface CheckedFetchOptions {
    /** Id of the provider that is asked. */
    readonly provider: string;
    readonly fetch: typeof globalThis.fetch;
    /** Takes secrets out of what a server said. */
    readonly conceal: (text: string) => string;
    /** Added to the query of every request. */
    readonly query?: URLSearchParams;
}
/** The answer of a server that was asked for a stream and gave JSON; an SDK may have wrapped it. */
export declare function wholeAnswerBelow(error: unknown): string | undefined;
/** The failure that a checked fetch, or whoever read the answer, found; an SDK may have wrapped it. */
export declare function failureBelow(error: unknown): ProviderError | undefined;
/**
 * A fetch that gives successes only: everything else throws what `failureBelow` finds, a `ProviderError` that says
 * whether and when to try again. SDKs differ in what they keep of a failed answer; this way all of them fail alike.
 * A server that was asked for a stream and knows none throws what `wholeAnswerBelow` finds.
 */
export declare function createCheckedFetch(options: CheckedFetchOptions): typeof globalThis.fetch;
/** The error for a connection that did not come about, or broke before the answer was whole. */
export declare function connectionFailure(error: unknown, { provider, conceal }: Pick<CheckedFetchOptions, 'provider' | 'conceal'>): ProviderError;
/** What an error and the causes below it say, without repeating themselves. */
export declare function describeFailure(error: unknown): string;
/** What a server says in the body of a failure. */
export declare function sayingOf(value: JsonValue): string;
