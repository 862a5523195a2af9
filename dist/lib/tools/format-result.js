import { formatGoFloat, goJson, sortKeys } from "../lib/go-format.js";
/** The text a model sees for a tool's result: a string as it is, an object or list as indented JSON. */
export function formatResult(result) {
    if (typeof result === 'string')
        return result;
    if (result === null)
        return '<nil>';
    if (typeof result === 'number')
        return formatGoFloat(result);
    return typeof result === 'boolean' ? String(result) : goJson(sortKeys(result));
}
