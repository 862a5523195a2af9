import type { Connection } from '../connection.ts';
/**
 * A fetch whose streams end with the server's own words where an event is an error. The SDK passes over events that
 * begin with their name, and over errors that it does not know the number of.
 */
export declare function withCheckedStreams(provider: string, { fetch, conceal }: Pick<Connection, 'fetch' | 'conceal'>): typeof globalThis.fetch;
