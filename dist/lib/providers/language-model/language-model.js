import { isJsonObject } from "../../lib/json.js";
/** The interfaces whose calls and answers are alike in everything that is used here. */
export const KNOWN_SPECIFICATIONS = ['v2', 'v3', 'v4'];
/** Tells a model object of the AI SDK, of whatever version, from every other value. */
export function isLanguageModel(value) {
    return (isJsonObject(value) &&
        'doGenerate' in value &&
        typeof value.doGenerate === 'function' &&
        typeof value.modelId === 'string');
}
