import { isJsonObject } from "../../lib/json.js";
import { invalid, parseJson, parsePart, requireVersion } from "../parse-arena-result.js";
import { HISTORY_LIMITS } from "./history-limits.js";
import { historySchema } from "./history-schema.js";
import { poolKey } from "./pool-key.js";
/**
 * Reads the text of an `arena-history.json` that nobody vouches for. Keys it does not know are ignored. Throws
 * `ManifestError` with code `RESULT_INVALID` that says what is wrong and where.
 */
export function parseHistory(text) {
    if (text.length > HISTORY_LIMITS.characters) {
        throw invalid(`the history has ${text.length} characters; at most ${HISTORY_LIMITS.characters} are read`);
    }
    const value = parseJson(text, 'the history');
    if (!isJsonObject(value))
        throw invalid('the history is not a JSON object');
    requireVersion(value.schemaVersion);
    const { lane, pools, entries } = parsePart(historySchema, value, ['history']);
    const keys = new Set();
    for (const pool of pools) {
        const key = poolKey(pool);
        if (keys.has(key))
            throw invalid(`the history counts the same twice: ${key.slice(0, 200)}`);
        keys.add(key);
    }
    return { schemaVersion: 1, lane, pools, entries: inOrder(entries) };
}
/** Entries from the oldest to the newest; those of one moment stay as they are. */
export function inOrder(entries) {
    return [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
