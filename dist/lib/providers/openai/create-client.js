import { isEntraToken } from "./azure.js";
import { isOwnHost } from "./endpoint.js";
/** As long as a timer can be: how long a call may take is said by its signal. */
const NO_TIMEOUT_MS = 2_147_483_647;
/** Stands for the key that the SDK insists on where a server needs none; never sent. */
const NO_KEY = 'none';
/** Loads the SDK and makes its client. What the SDK would read from the process's environment is given to it instead. */
export async function createClient({ manifest, endpoint, azure, setting, fetch, }) {
    const { OpenAI, AzureOpenAI } = await import('openai');
    const { credential, environment } = setting;
    const isOwn = isOwnHost(manifest) && azure === undefined;
    const shared = {
        adminAPIKey: null,
        organization: (isOwn && environment.OPENAI_ORG_ID) || null,
        project: (isOwn && environment.OPENAI_PROJECT_ID) || null,
        fetch,
        logLevel: 'off',
        maxRetries: 0,
        timeout: NO_TIMEOUT_MS,
    };
    if (azure !== undefined) {
        return new AzureOpenAI({
            ...shared,
            ...azureKey(credential?.apiKey ?? '', isEntraToken(credential?.variable)),
            baseURL: endpoint.baseUrl,
            defaultHeaders: endpoint.headers,
            apiVersion: azure.apiVersion,
            deployment: azure.deployment,
        });
    }
    return new OpenAI({
        ...shared,
        apiKey: credential?.apiKey ?? NO_KEY,
        baseURL: endpoint.baseUrl,
        defaultHeaders: {
            ...(credential === undefined ? { Authorization: null } : {}),
            ...endpoint.headers,
        },
    });
}
/** An empty text keeps the SDK from looking for a key in the process's environment. */
function azureKey(key, isToken) {
    return isToken ? { apiKey: '', azureADTokenProvider: async () => key } : { apiKey: key };
}
