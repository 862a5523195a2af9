import { isJsonObject } from "./json.js";
/** Names of headers, settings and parameters whose values are secrets. */
const SECRET_NAME = /(?:auth(?:orization)?|token|key|secret|cookie|passw(?:or)?d|credentials?|signature|^sig)$/i;
/** A key tells itself by what it is made of, whatever it is called: no words, no dates, no addresses. */
const LOOKS_LIKE_KEY = /^(?=.*\d)(?=.*[A-Za-z])[\w+/=.~-]{16,}$/;
/** The secrets among headers, by their names or by their looks. `Bearer` and the like are no secret. */
export function secretsOfHeaders(headers) {
    return textsOf(headers).flatMap(([name, value]) => isSecret(name, value) ? [value, withoutScheme(value)] : []);
}
/** The secrets among settings, by their names alone: names of models and files look like keys. */
export function secretsOfSettings(settings) {
    return textsOf(settings).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
}
/** What an address carries that nobody may see, as it is written and as it is sent; nothing where it is no address. */
export function secretsOfUrl(address) {
    if (address === undefined || !URL.canParse(address))
        return [];
    const { username, password, search, searchParams } = new URL(address);
    const written = [...new URLSearchParams(search.replaceAll('+', '%2B'))];
    const inQuery = [...searchParams, ...written].flatMap(([name, value]) => isSecret(name, value) ? [value, encodeURIComponent(value)] : []);
    if (username === '' && password === '')
        return inQuery;
    const isToken = password === '' || LOOKS_LIKE_KEY.test(username);
    const shown = [...(isToken ? [username] : []), password].filter((part) => part !== '');
    return [...inQuery, ...shown, ...shown.map(decodeUrlPart), pairOf(username, password)];
}
/** The value of the header that stands for the name and password of an address; undefined where it has neither. */
export function basicSignIn({ username, password }) {
    return username === '' && password === '' ? undefined : `Basic ${pairOf(username, password)}`;
}
function pairOf(username, password) {
    return Buffer.from(`${decodeUrlPart(username)}:${decodeUrlPart(password)}`).toString('base64');
}
function textsOf(value) {
    if (!isJsonObject(value))
        return [];
    return Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : []));
}
function isSecret(name, value) {
    return SECRET_NAME.test(name) || LOOKS_LIKE_KEY.test(withoutScheme(value));
}
/** `Bearer` and the like are no secret, and a server may repeat the rest alone. */
export function withoutScheme(value) {
    return value.replace(/^[A-Za-z]+ +(?=\S)/, '');
}
function decodeUrlPart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
