import type { Environment } from '../../lib/environment.ts';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import { settingsError } from '../settings-error.ts';

/** What Azure OpenAI wants to know beyond a key. */
export interface AzureSettings {
  /** Such as `https://example.openai.azure.com/openai`. */
  readonly address: string;
  readonly deployment: string;
  readonly apiVersion: string;
}

/** Variables that sign in to Azure OpenAI: the key of the resource, or a token of Microsoft Entra. */
export const AZURE_KEY_VARIABLES = ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_AD_TOKEN'] as const;

/** The newest version of the API that is no preview. */
const DEFAULT_API_VERSION = '2024-10-21';

/** Whether a manifest's model is served by Azure. */
export function isOnAzure({ spec }: LoadedProvider): boolean {
  return spec.platform?.type === 'azure';
}

/** Whether the key that was found is a token, which goes out as `Authorization: Bearer`. */
export function isEntraToken(variable: string | undefined): boolean {
  return variable === AZURE_KEY_VARIABLES[1];
}

/** Reads the platform's settings, then the environment's; throws `ProviderError` with code `PROVIDER_SETTINGS`. */
export function azureSettings(manifest: LoadedProvider, environment: Environment): AzureSettings {
  const { platform, base_url: baseUrl, model } = manifest.spec;
  const config = platform?.additional_config ?? {};
  const address = platform?.endpoint || baseUrl || environment.AZURE_OPENAI_ENDPOINT;
  if (!address) {
    throw settingsError(manifest, 'it needs platform.endpoint or the variable AZURE_OPENAI_ENDPOINT');
  }
  return {
    address: `${address.replace(/(\/openai)?\/*$/, '')}/openai`,
    deployment: textOf(config.deployment) ?? model,
    apiVersion: textOf(config.api_version) ?? (environment.OPENAI_API_VERSION || DEFAULT_API_VERSION),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
