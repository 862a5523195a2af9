import { secretsOfHeaders, secretsOfSettings, secretsOfUrl } from "../lib/secret-values.js";
/** Names of variables that hold secrets; the longer words may end a name that has no other sign of it. */
const SECRET_VARIABLE = /(?:(?:^|[_-])(?:KEY|APIKEY|AUTH|PASS|PAT|CREDS?)|TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIALS?|COOKIE|AUTHORIZATION)(?:$|[_-])/i;
/** An input of the action that names a comment. */
const NO_SECRET = 'INPUT_COMMENT-KEY';
const SHORTEST_VALUE = 8;
/** Every text that no file, log or comment of an execution may show. */
export function findSecrets(providers, credentials, environment) {
    return [
        ...credentials.secrets,
        ...Object.entries(environment).flatMap(([name, value = '']) => secretsOfVariable(name, value.trim())),
        ...providers.flatMap(secretsOfManifest),
    ];
}
function secretsOfVariable(name, value) {
    const isSecret = SECRET_VARIABLE.test(name) && name !== NO_SECRET && value.length >= SHORTEST_VALUE;
    return isSecret ? [value, ...secretsOfUrl(value)] : secretsOfUrl(value);
}
function secretsOfManifest({ spec }) {
    const { base_url: baseUrl, headers, additional_config: config, credential, platform } = spec;
    return [
        ...[baseUrl, platform?.endpoint].flatMap(secretsOfUrl),
        ...[headers, config?.headers].flatMap(secretsOfHeaders),
        ...[config, platform?.additional_config].flatMap(secretsOfSettings),
        ...(credential?.api_key === undefined ? [] : [credential.api_key]),
    ];
}
