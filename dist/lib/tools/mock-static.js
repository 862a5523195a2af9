import { parseJson } from "../lib/parse-json.js";
/** What a tool answers when its manifest scripts nothing. */
export const DEFAULT_MOCK_RESULT = { result: 'mock response' };
/** The result a mock file holds: JSON where the text is JSON, else the text. */
export function parseMockResult(text) {
    const parsed = parseJson(text);
    return 'value' in parsed ? parsed.value : text;
}
