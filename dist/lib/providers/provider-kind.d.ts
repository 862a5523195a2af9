import type { Environment } from '../lib/environment.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from './provider.ts';
/** A key that was found before anything runs. */
export interface Credential {
    readonly apiKey: string;
    /** Where it was found, such as `environment variable OPENAI_API_KEY`; safe to show. */
    readonly source: string;
    /** The environment variable it was found in, where that says what kind of key it is. */
    readonly variable?: string;
}
/** What a provider is made with; adapters take nothing else from outside. */
export interface ProviderSetting {
    /** Undefined where the manifest needs no key, or its platform brings its own. */
    readonly credential?: Credential;
    /** For the credential chains of cloud platforms. Never logged. */
    readonly environment: Environment;
    readonly fetch: typeof globalThis.fetch;
    /** Reads a file below the roots an arena may read, UTF-8. */
    readText(absolutePath: string): Promise<string>;
    /** Reads a medium below the same roots. */
    readBytes(absolutePath: string): Promise<Uint8Array>;
}
/** A provider type that can be built. */
export interface ProviderKind {
    /** The word in the manifest's `type`. */
    readonly type: string;
    /** Environment variables that may hold the key, the first that is not empty wins; empty for a type without keys. */
    readonly keyVariables: readonly string[];
    /**
     * The variables of a manifest whose address or platform decides them; undefined where `keyVariables` holds. A platform
     * that has them is no chain of its own.
     */
    keyVariablesOf?(manifest: LoadedProvider): readonly string[] | undefined;
    /** Whether calls by this manifest need a key; a server on a `base_url` of one's own may not. */
    needsKey(manifest: LoadedProvider): boolean;
    /** Makes the provider; its SDK is loaded by the first call. May throw `ProviderError` for settings it cannot serve. */
    create(manifest: LoadedProvider, setting: ProviderSetting): Provider;
}
