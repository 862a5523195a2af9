import { secretsOfHeaders, secretsOfSettings, secretsOfUrl } from "../lib/secret-values.js";
/** Names of variables that hold secrets; the longer words may end a name that has no other sign of it. */
const SECRET_VARIABLE = /(?:(?:^|[_-])(?:KEY|APIKEY|AUTH|PASS|PAT|CREDS?)|TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIALS?|COOKIE|AUTHORIZATION)(?:$|[_-])/i;
/** An input of the action that names a comment. */
const NO_SECRET = 'INPUT_COMMENT-KEY';
const SHORTEST_VALUE = 8;
/** Names that leave no doubt; others may as well be a mode or the name of a secret. */
const SURE_VARIABLE = /(?:(?:^|[_-])(?:KEY|APIKEY|PASS|PAT)|TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE)$/i;
const LONGEST_WORD = 16;
/** Every text that no file, log or comment of an execution may show. */
export function findSecrets(providers, credentials, environment) {
    return [
        ...credentials.secrets,
        ...Object.entries(environment).flatMap(([name, value = '']) => secretsOfVariable(name, value.trim())),
        ...providers.flatMap(secretsOfManifest),
    ];
}
function secretsOfVariable(name, value) {
    const isNamedSo = SECRET_VARIABLE.test(name) && name !== NO_SECRET && value.length >= SHORTEST_VALUE;
    const isSecret = isNamedSo && (SURE_VARIABLE.test(name) || !isPlainWord(value));
    return isSecret ? [value, ...secretsOfUrl(value)] : secretsOfUrl(value);
}
function isPlainWord(value) {
    return value.length <= LONGEST_WORD && !/\d/.test(value);
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
