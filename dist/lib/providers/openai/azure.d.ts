import type { Environment } from '../../lib/environment.ts';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
/** What Azure OpenAI wants to know beyond a key. */
export interface AzureSettings {
    /** Such as `https://example.openai.azure.com/openai`. */
    readonly address: string;
    readonly deployment: string;
    readonly apiVersion: string;
}
/** Variables that sign in to Azure OpenAI: the key of the resource, or a token of Microsoft Entra. */
export declare const AZURE_KEY_VARIABLES: readonly ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"];
/** Whether a manifest's model is served by Azure. */
export declare function isOnAzure({ spec }: LoadedProvider): boolean;
/** Whether the key that was found is a token, which goes out as `Authorization: Bearer`. */
export declare function isEntraToken(variable: string | undefined): boolean;
/** Reads the platform's settings, then the environment's; throws `ProviderError` with code `PROVIDER_SETTINGS`. */
export declare function azureSettings(manifest: LoadedProvider, environment: Environment): AzureSettings;
