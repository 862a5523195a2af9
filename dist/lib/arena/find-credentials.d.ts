import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import { type CredentialSources } from '../providers/find-credential.ts';
import type { Credential } from '../providers/provider-kind.ts';
/** The keys of an execution. */
export interface Credentials {
    /** The key of a provider, also where a judge gave it another model. */
    of(manifest: LoadedProvider): Credential | undefined;
    /** Every key that is one, for taking them out of what is said and written. */
    readonly secrets: readonly string[];
    /** One sentence for each provider that cannot be called, in the order of the plan. */
    readonly missing: readonly string[];
}
/** What a run that calls nobody has. */
export declare const NO_CREDENTIALS: Credentials;
/** Looks for the keys of all providers of a plan before anything runs. */
export declare function findCredentials(providers: readonly LoadedProvider[], sources: CredentialSources): Promise<Credentials>;
