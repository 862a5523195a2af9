import { z } from 'zod';
import { extractJson } from "../lib/extract-json.js";
import { parseJson } from "../lib/parse-json.js";
import { fail } from "./outcome.js";
import { plain, quote } from "./quote.js";
const CONTENT_LIMIT = 200;
/** Parameters of every check that reads JSON from a reply. */
export const jsonPlaceFields = {
    allow_wrapped: z
        .boolean()
        .default(false)
        .describe('Whether the JSON may stand in a fenced block (without a language or with `json`).'),
    extract_json: z
        .boolean()
        .default(false)
        .describe('Whether the first balanced object or array of the text counts; a fenced block goes first.'),
};
/** The JSON of a reply, or the failure that says why there is none. */
export function readReplyJson(content, places) {
    const text = extractJson(content, {
        allowWrapped: places.allow_wrapped,
        extractJson: places.extract_json,
    });
    const parsed = parseJson(text);
    if ('value' in parsed)
        return parsed;
    const hint = text === content && !places.allow_wrapped && extractJson(content, bothPlaces) !== content
        ? ' There is a part that looks like JSON: allow_wrapped or extract_json would read it.'
        : '';
    return {
        failure: fail(`The reply is not JSON: ${plain(parsed.reason)} in ${quote(text)}.${hint}`, {
            error: parsed.reason,
            content: cut(text),
        }),
    };
}
const bothPlaces = { allowWrapped: true, extractJson: true };
function cut(text) {
    const characters = [...text.slice(0, CONTENT_LIMIT * 2)];
    return text.length > CONTENT_LIMIT ? `${characters.slice(0, CONTENT_LIMIT).join('')}...` : text;
}
