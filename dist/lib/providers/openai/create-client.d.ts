import type { OpenAI } from 'openai';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { ProviderSetting } from '../provider-kind.ts';
import { type AzureSettings } from './azure.ts';
import { type Endpoint } from './endpoint.ts';
/** Everything a client is made of. */
export interface ClientParts {
    readonly manifest: LoadedProvider;
    readonly endpoint: Endpoint;
    readonly azure: AzureSettings | undefined;
    readonly setting: Pick<ProviderSetting, 'credential' | 'environment'>;
    readonly fetch: typeof globalThis.fetch;
}
/** Loads the SDK and makes its client. What the SDK would read from the process's environment is given to it instead. */
export declare function createClient({ manifest, endpoint, azure, setting, fetch, }: ClientParts): Promise<OpenAI>;
