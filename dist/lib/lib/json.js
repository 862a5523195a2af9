/** Tells a JSON object from every other value. */
export function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A text as it is, any other value as JSON. */
export function textOfJson(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** JSON text with object keys sorted at every level, so that equal values give equal text. */
export function canonicalJson(value) {
    return JSON.stringify(value, (_key, entry) => isJsonObject(entry)
        ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : entry);
}
