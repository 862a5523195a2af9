import type { Answer } from '../answer.ts';
import type { UsageNote } from '../called-provider.ts';
/** Puts a stream together: each event gives the words that are new, the end gives the answer. */
export interface StreamReader {
    /** Throws `UnusableAnswer`, or `ProviderError` for an event that reports a failure. */
    read(event: unknown): string;
    /** The whole answer; undefined when the stream broke off before it was finished. */
    finish(): Answer | undefined;
}
/** Reads the chunks of Chat Completions. */
export declare function createChatStreamReader(firstCall: number, note: UsageNote): StreamReader;
