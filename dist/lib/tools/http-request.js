import { ToolError } from "../errors/tool-error.js";
import { searchJson } from "../lib/jmespath.js";
import { isJsonObject, textOfJson } from "../lib/json.js";
const BODILESS = new Set(['GET', 'HEAD']);
const PLACEHOLDER = /\{\{\s*\.(\w+)\s*\}\}/g;
/**
 * Builds the request of a live tool: arguments go into placeholders of the address first, then where the mapping
 * sends them, and the rest into the body, or into the query where a method takes no body.
 */
export function buildHttpRequest(call, args) {
    const { query_params: queried = [], header_params: templates = {}, exclude = [] } = call.request ?? {};
    const given = isJsonObject(args) ? args : {};
    const method = (call.method || 'POST').toUpperCase();
    const used = new Set([...[call.url, ...Object.values(templates)].flatMap(placeholdersOf), ...exclude]);
    const isInQuery = (key) => queried.includes(key) || BODILESS.has(method);
    const left = Object.entries(given).filter(([key]) => !used.has(key));
    const query = left.filter(([key]) => isInQuery(key));
    const fields = left.filter(([key]) => !isInQuery(key));
    const body = BODILESS.has(method) ? undefined : bodyOf(call, Object.fromEntries(fields));
    return {
        url: addressOf(call, fillAddress(call.url, given), query),
        method,
        headers: {
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...call.request?.static_headers,
            ...mapValues(templates, (template) => fill(template, given, (text) => text)),
        },
        ...(body === undefined ? {} : { body }),
    };
}
function addressOf({ request }, address, query) {
    const url = new URL(address);
    for (const [key, value] of Object.entries(request?.static_query ?? {}))
        url.searchParams.set(key, value);
    for (const [key, value] of query)
        url.searchParams.set(key, textOfJson(value));
    return url;
}
function bodyOf({ request }, fields) {
    const { body_mapping: mapping, static_body: fixed } = request ?? {};
    const hasFields = Object.keys(fields).length > 0;
    const mapped = mapping && hasFields ? searchJson(fields, mapping) : fields;
    if (fixed === undefined)
        return hasFields ? JSON.stringify(mapped) : undefined;
    return JSON.stringify(isJsonObject(mapped) ? { ...mapped, ...fixed } : mapped);
}
/** An argument must not leave its place in the address: dots alone would go up from it, however they are written. */
function fillAddress(template, args) {
    const address = fill(template, args, encodeURIComponent);
    const written = template.split('/');
    const climbs = address
        .split('/')
        .some((part, index) => part !== written[index] && /^(?:\.|%2e){1,2}(?:[?#]|$)/i.test(part));
    if (!climbs)
        return address;
    throw new ToolError({
        code: 'HTTP_ARGUMENTS',
        message: 'An argument that is part of the address is "." or "..", which would lead to another place.',
    });
}
function placeholdersOf(template) {
    return [...template.matchAll(PLACEHOLDER)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
function fill(template, args, encode) {
    return template.replace(PLACEHOLDER, (_placeholder, name) => encode(textOfJson(Object.hasOwn(args, name) ? (args[name] ?? '') : '')));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
