import { settingsError } from "../settings-error.js";
/** Variables that sign in to Azure OpenAI: the key of the resource, or a token of Microsoft Entra. */
export const AZURE_KEY_VARIABLES = ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_AD_TOKEN'];
/** The newest version of the API that is no preview. */
const DEFAULT_API_VERSION = '2024-10-21';
/** Whether a manifest's model is served by Azure. */
export function isOnAzure({ spec }) {
    return spec.platform?.type === 'azure';
}
/** Whether the key that was found is a token, which goes out as `Authorization: Bearer`. */
export function isEntraToken(variable) {
    return variable === AZURE_KEY_VARIABLES[1];
}
/** Reads the platform's settings, then the environment's; throws `ProviderError` with code `PROVIDER_SETTINGS`. */
export function azureSettings(manifest, environment) {
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
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
