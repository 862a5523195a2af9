import { settingsError } from "../settings-error.js";
import { withCheckedStreams } from "./checked-stream.js";
/** The address of the API itself. */
export const GEMINI_URL = 'https://generativelanguage.googleapis.com';
/** What the SDK appends to an address; without it every call is answered with 404. */
const API_VERSION = 'v1beta';
/** Stands for the key the SDK insists on where a server needs none. */
const NO_KEY = 'none';
/** Says how to make the client of a manifest; throws `ProviderError` for settings that cannot be served. */
export function prepareGeminiClient(manifest, setting, connection) {
    const options = optionsOf(manifest, setting, connection);
    return async () => {
        const { GoogleGenAI } = await import('@google/genai');
        return new GoogleGenAI(options);
    };
}
/** An address and the version of the API it ends with, where it does. */
export function splitGeminiAddress(baseUrl) {
    const [, address, apiVersion] = /^(.*)\/(v\d\w*)$/.exec(baseUrl) ?? [];
    return { address: address ?? baseUrl, apiVersion: apiVersion ?? API_VERSION };
}
function optionsOf(manifest, { credential, environment }, { baseUrl, headers, ...connection }) {
    const fetch = withCheckedStreams(manifest.id, connection);
    const { platform, base_url: ownUrl } = manifest.spec;
    // Set in every case: what is left out the SDK looks for in the process's environment.
    if (!platform?.type) {
        const { address, apiVersion } = splitGeminiAddress(baseUrl);
        return {
            vertexai: false,
            apiKey: credential?.apiKey ?? NO_KEY,
            httpOptions: { baseUrl: address, apiVersion, headers: { ...headers }, fetch },
        };
    }
    if (platform.type !== 'vertex') {
        throw settingsError(manifest, `Gemini is not served by the platform "${platform.type}"; it can be vertex`);
    }
    const project = platform.project || environment.GOOGLE_CLOUD_PROJECT;
    const location = platform.region || environment.GOOGLE_CLOUD_LOCATION;
    if (!project || !location)
        throw settingsError(manifest, 'its platform needs a project and a region');
    const keyFile = environment.GOOGLE_APPLICATION_CREDENTIALS;
    return {
        vertexai: true,
        project,
        location,
        ...(keyFile ? { googleAuthOptions: { keyFilename: keyFile } } : {}),
        httpOptions: {
            ...(platform.endpoint || ownUrl ? { baseUrl } : {}),
            headers: { ...headers },
            fetch,
        },
    };
}
