import type { LoadedProvider } from '../manifest/loaded-arena.ts';
/** The address that a manifest gives; empty where it leaves that to its type. */
export declare function writtenAddress({ spec: { platform, base_url: baseUrl } }: LoadedProvider): string;
/** Whether something is the address of a server; texts such as `example.com/v1` are none. */
export declare function isServerAddress(address: string): boolean;
/** Refuses an address that no call could be sent to. It may hold a password, so it is not repeated. */
export declare function requireAddress(manifest: LoadedProvider): void;
