import type { UsageNote } from '../called-provider.ts';
/** Puts the events of a stream together: yields the pieces of the text, returns the message they make. */
export declare function readClaudeStream(provider: string, events: AsyncIterable<unknown>, note: UsageNote): AsyncGenerator<string, unknown>;
