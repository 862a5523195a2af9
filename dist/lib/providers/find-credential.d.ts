import type { Environment } from '../lib/environment.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Credential, ProviderKind } from './provider-kind.ts';
/** Where keys are looked for. */
export interface CredentialSources {
    readonly environment: Environment;
    /** Base of a relative `credential_file`. */
    readonly workingDirectory: string;
    /** Reads a file below the roots an arena may read; throws where it cannot. */
    readText(absolutePath: string): Promise<string>;
}
/** What a search for a key came to; without either, the manifest needs none. */
export interface CredentialSearch {
    readonly credential?: Credential;
    /** What to mend, as the end of a sentence about the provider. */
    readonly missing?: string;
}
/**
 * Finds the key of a provider: the platform's own chain, `api_key`, `credential_file`, `credential_env`, the usual
 * variables of its type. A source that is named and empty is not passed over in favour of a weaker one.
 */
export declare function findCredential(manifest: LoadedProvider, kind: ProviderKind, sources: CredentialSources): Promise<CredentialSearch>;
