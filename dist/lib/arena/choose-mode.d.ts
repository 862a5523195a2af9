import { type Concealer } from '../lib/conceal.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { CredentialSources } from '../providers/find-credential.ts';
import { type Credentials } from './find-credentials.ts';
import type { ProviderMode } from './outcome.ts';
/** Whether models are called, and the keys to call them with. */
export interface ChosenMode {
    readonly mode: 'mock' | 'real';
    readonly credentials: Credentials;
    /** Takes the secrets of the execution out of what models and tools say. */
    readonly concealer: Concealer;
}
/**
 * Settles on mock or real. Real mode without a key that it needs is refused with all that is missing; `auto` mocks then
 * and says why.
 */
export declare function chooseMode(asked: ProviderMode, providers: readonly LoadedProvider[], sources: CredentialSources & {
    readonly onWarning: (warning: string) => void;
}): Promise<ChosenMode>;
