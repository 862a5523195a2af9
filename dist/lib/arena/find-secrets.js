import { isJsonObject } from "../lib/json.js";
/** Names of variables and headers that hold secrets. */
const SECRET_NAME = /(?:^|[_-])(?:KEY|APIKEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|COOKIE|AUTHORIZATION|AUTH)(?:$|[_-])/i;
const SHORTEST_VALUE = 8;
/** Every text that no file, log or comment of an execution may show. */
export function findSecrets(providers, credentials, environment) {
    const fromEnvironment = Object.entries(environment).flatMap(([name, value = '']) => SECRET_NAME.test(name) && value.trim().length >= SHORTEST_VALUE ? [value.trim()] : []);
    const fromManifests = providers.flatMap((manifest) => [
        ...secretsOfUrl(manifest.spec.base_url),
        ...secretsOfHeaders(manifest.spec.headers),
        ...secretsOfHeaders(manifest.spec.additional_config?.headers),
        ...secretsOfHeaders(manifest.spec.additional_config),
    ]);
    return [...credentials.secrets, ...fromEnvironment, ...fromManifests];
}
/** The password and the key-like parameters of an address. */
function secretsOfUrl(address) {
    if (address === undefined || !URL.canParse(address))
        return [];
    const { password, username, searchParams } = new URL(address);
    const inQuery = [...searchParams].flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
    const inAuthority = [password, password && username].filter((value) => value !== '');
    return [...inAuthority, ...inAuthority.map(decodeURIComponent), ...inQuery];
}
function secretsOfHeaders(headers) {
    if (!isJsonObject(headers))
        return [];
    return Object.entries(headers).flatMap(([name, value]) => typeof value === 'string' && SECRET_NAME.test(name)
        ? [value, value.replace(/^[A-Za-z]+ +(?=\S)/, '')]
        : []);
}
