import { isJsonObject } from "./json.js";
/** What stands in the place of what is nested too deeply. */
export const CUT = '[cut: nested too deeply]';
/** The value with everything below so many levels of nesting replaced by a marker. */
export function boundDepth(value, levels) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (levels === 0)
        return CUT;
    if (Array.isArray(value))
        return value.map((entry) => boundDepth(entry, levels - 1));
    return isJsonObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, boundDepth(entry, levels - 1)]))
        : value;
}
