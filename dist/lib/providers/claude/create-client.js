import { loadPeer } from "../load-peer.js";
import { settingsError } from "../settings-error.js";
/** The address of the API itself. */
export const CLAUDE_URL = 'https://api.anthropic.com';
/** The version of the API that is documented for all models and gateways; the SDK would ask for its own. */
const API_VERSION = '2023-06-01';
/** How long a call may take is said by its signal. */
const NO_TIMEOUT_MS = 2_147_483_647;
/** Stands for the key that the SDK would otherwise look for in the process's environment and on the disk; never sent. */
const NO_KEY = 'none';
const BEDROCK = {
    name: '@anthropic-ai/bedrock-sdk',
    version: '1',
    exported: 'AnthropicBedrock',
};
const VERTEX = { name: '@anthropic-ai/vertex-sdk', version: '1', exported: 'AnthropicVertex' };
/** Says how to make the client of a manifest; throws `ProviderError` for settings that cannot be served. */
export function prepareClaudeClient(manifest, setting, connection) {
    const { fetch, headers } = connection;
    const shared = { fetch, logLevel: 'off', maxRetries: 0, timeout: NO_TIMEOUT_MS };
    const platform = platformOf(manifest, setting);
    if (platform === undefined) {
        const key = setting.credential?.apiKey;
        return async () => {
            const { Anthropic } = await import('@anthropic-ai/sdk');
            return new Anthropic({
                ...shared,
                apiKey: key ?? NO_KEY,
                baseURL: connection.baseUrl.replace(/\/v1$/, ''),
                // Gateways know the documented header, not the one the SDK would send.
                defaultHeaders: {
                    'Anthropic-Version': API_VERSION,
                    Authorization: null,
                    ...(key === undefined ? {} : { 'X-Api-Key': key }),
                    ...headers,
                },
            });
        };
    }
    const { endpoint } = manifest.spec.platform ?? {};
    const isOwnAddress = Boolean(endpoint || manifest.spec.base_url);
    return async () => {
        const Client = (await loadPeer(manifest.id, platform.peer, setting.environment));
        const client = new Client({
            ...shared,
            ...platform.options,
            ...(isOwnAddress ? { baseURL: connection.baseUrl } : {}),
            defaultHeaders: headers,
        });
        return {
            post: (path, { body, ...options }) => client.post(path, { ...options, body: { anthropic_version: platform.apiVersion, ...body } }),
        };
    };
}
function platformOf(manifest, { environment }) {
    const { type, region, project } = manifest.spec.platform ?? {};
    switch (type) {
        case undefined:
        case '':
            return undefined;
        case 'bedrock': {
            const awsRegion = region || environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1';
            const options = { awsRegion, ...awsKeys(environment) };
            return { peer: BEDROCK, apiVersion: 'bedrock-2023-05-31', options };
        }
        case 'vertex': {
            const projectId = project || environment.ANTHROPIC_VERTEX_PROJECT_ID || environment.GOOGLE_CLOUD_PROJECT;
            const place = region || environment.CLOUD_ML_REGION || environment.GOOGLE_CLOUD_LOCATION;
            if (!projectId || !place)
                throw settingsError(manifest, 'its platform needs a project and a region');
            return { peer: VERTEX, apiVersion: 'vertex-2023-10-16', options: { projectId, region: place } };
        }
        default:
            throw settingsError(manifest, `Claude is not served by the platform "${type}"; it can be bedrock or vertex`);
    }
}
/** Keys of the environment that was handed down; without them AWS's own chain looks in files and services as well. */
function awsKeys(environment) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_BEARER_TOKEN_BEDROCK } = environment;
    // With null the SDK looks for no token of its own in the environment of the process.
    const apiKey = AWS_BEARER_TOKEN_BEDROCK || null;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
        return { apiKey };
    return {
        apiKey,
        awsAccessKey: AWS_ACCESS_KEY_ID,
        awsSecretKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN ? { awsSessionToken: AWS_SESSION_TOKEN } : {}),
    };
}
