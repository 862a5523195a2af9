import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { ProviderSetting } from './provider-kind.ts';
/** How the server of a manifest is reached. */
export interface Connection {
    /** Without credentials, query and closing slash. */
    readonly baseUrl: string;
    /** Those of the manifest, and the one its address stands for. */
    readonly headers: Readonly<Record<string, string>>;
    /** Gives successes only, and `ProviderError` for everything else. */
    readonly fetch: typeof globalThis.fetch;
    /** Takes keys, headers and credentials of the address out of a text. */
    readonly conceal: (text: string) => string;
}
/**
 * Finds out how a manifest's server is reached; throws `ProviderError` with code `PROVIDER_SETTINGS`. The address is by
 * default that of the manifest, else the usual one of its type.
 */
export declare function openConnection(manifest: LoadedProvider, setting: ProviderSetting, usualUrl: string, address?: string): Connection;
/** Whether a manifest's calls go to the host that serves its type; an address that is none counts as such. */
export declare function isUsualHost({ spec }: LoadedProvider, defaultUrl: string): boolean;
