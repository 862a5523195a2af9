import { isJsonObject } from "./json.js";
/** The value with every text in it concealed, names of properties included. */
export function concealJson(value, conceal) {
    if (typeof value === 'string')
        return conceal(value);
    if (Array.isArray(value))
        return value.map((item) => concealJson(item, conceal));
    if (!isJsonObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [conceal(key), concealJson(item, conceal)]));
}
